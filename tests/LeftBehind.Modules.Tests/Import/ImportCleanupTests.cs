using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Modules.Tests.Children.Import;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Import;

public class ImportCleanupTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_workbook_is_gone_after_thirty_days_and_what_it_brought_stays(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        await screens.CommitAsync(await screens.ToPreviewAsync(Annex2Book.Of(sheet => sheet.Row(6, 1, "司徒小禾", "三(2)", "江苏苏州", "在家"))));

        site.Clock.Advance(TimeSpan.FromDays(29));
        Assert.Equal((1, 1), await CleanAsync(site));
        site.Clock.Advance(TimeSpan.FromDays(2));
        Assert.Equal((0, 0), await CleanAsync(site));
        Assert.Equal(1, await site.CountChildrenAsync("司徒小禾"));
    }

    [Fact]
    public async Task The_workbook_lies_protected_in_the_database()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        await new ImportScreens(clerk).ToPreviewAsync(System.Text.Encoding.UTF8.GetBytes("姓名,班级,父亲外出地\n司徒小麦,三(2),江苏\n"), "名单.csv");

        var kept = await site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var file = await session.Set<ImportFile>().Select(row => row.Content).SingleAsync(Stop);
            return file.Concat((await session.Set<ImportChunk>().Select(row => row.Content).ToListAsync(Stop)).SelectMany(content => content)).ToArray();
        });

        Assert.Equal(-1, kept.AsSpan().IndexOf("司徒小麦"u8));
    }

    private static async Task<(int Batches, int Files)> CleanAsync(Site site)
    {
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        await units.RunAsync(
            null,
            async services =>
            {
                await services.GetServices<IBackgroundTask>().OfType<ImportCleanup>().Single().DoWorkAsync(services, Stop);
                return true;
            },
            Stop);
        return await units.RunAsync(
            null,
            async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                return (await session.Set<ImportBatch>().CountAsync(Stop), await session.Set<ImportFile>().CountAsync(Stop));
            },
            Stop);
    }
}
