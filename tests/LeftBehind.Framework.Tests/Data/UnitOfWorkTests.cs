using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public class UnitOfWorkTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_fails_leaves_nothing_behind(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        var work = site.Services.GetRequiredService<IUnitOfWork>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => work.RunAsync<bool>(
            null,
            async services =>
            {
                await services.GetRequiredService<ISettings>().SaveAsync(new Colour { Name = "红" }, null, Stop);
                throw new InvalidOperationException("too late");
            },
            Stop));

        Assert.Equal("", (await ColourAsync(work)).Name);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task What_succeeds_is_there_for_the_next(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        var work = site.Services.GetRequiredService<IUnitOfWork>();

        await work.RunAsync(null, async services =>
        {
            await services.GetRequiredService<ISettings>().SaveAsync(new Colour { Name = "红" }, null, Stop);
            return true;
        }, Stop);

        Assert.Equal("红", (await ColourAsync(work)).Name);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Task<Colour> ColourAsync(IUnitOfWork work) =>
        work.RunAsync(null, services => services.GetRequiredService<ISettings>().GetAsync<Colour>(null, Stop), Stop);

    private sealed class Colour
    {
        public string Name { get; set; } = "";
    }
}
