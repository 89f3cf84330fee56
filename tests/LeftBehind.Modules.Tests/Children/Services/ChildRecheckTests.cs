using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Services;

public class ChildRecheckTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_row_becomes_another_on_the_day_it_names_and_the_file_stays_as_it_was(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        var today = ChinaTime.Today(site.Clock);
        var item = await site.AddAsync(DemoAccounts.Clerk, "司徒归雁", file => file.Alter<ParentsPart>(parents => ComeAndGo(parents, today)), accepted: true);

        Assert.Equal((ChildState.Listed, today.AddDays(9)), await RowAsync(site, item.ContentItemId));
        await RecheckAsync(site);
        Assert.Equal((ChildState.Listed, today.AddDays(9)), await RowAsync(site, item.ContentItemId));

        var before = await site.ItemAsync(item.ContentItemId);
        site.Clock.TravelTo(today.AddDays(9));
        await RecheckAsync(site);
        Assert.Equal((ChildState.Watching, null), await RowAsync(site, item.ContentItemId));
        var after = await site.ItemAsync(item.ContentItemId);
        Assert.Equal((before.Revision, before.ModifiedUtc, before.Document), (after.Revision, after.ModifiedUtc, after.Document));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Rows_of_more_than_one_batch_are_mapped_anew_in_one_night(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        await site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await session.BeginAsync(Stop);
            await session.Set<ChildIndex>().ExecuteUpdateAsync(set => set.SetProperty(row => row.RecheckOn, new DateOnly(2013, 1, 1)).SetProperty(row => row.EligibleFrom, (DateOnly?)null), Stop);
            return true;
        });

        await RecheckAsync(site);

        var rows = await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().QueryOutsideScope<ChildIndex>().ToListAsync(Stop));
        Assert.InRange(rows.Count, 201, 2000);
        Assert.DoesNotContain(rows, row => row.RecheckOn <= ChinaTime.Today(site.Clock));
        Assert.InRange(rows.Count(row => row.EligibleFrom is not null), 200, rows.Count);
    }

    // The father is home for some days, the mother has just left: until it is clear that he stays, the child counts by his absence.
    private static void ComeAndGo(ParentsPart parents, DateOnly today)
    {
        parents.Father = new() { Status = ParentStatus.AwayInProvince, Absences = [new() { Since = PartialDate.Of(today.AddMonths(-9)) }], Visits = [new() { From = today.AddDays(-6) }] };
        parents.Mother = new() { Status = ParentStatus.AwayInProvince, Absences = [new() { Since = PartialDate.Of(today.AddDays(-35)) }] };
    }

    private static async Task<(ChildState State, DateOnly? RecheckOn)> RowAsync(Site site, string id) =>
        (await site.RowsAsync(DemoAccounts.Clerk)).Single(row => row.ContentItemId == id) is var row
            ? (ChildIndexRules.StateOn(row, ChinaTime.Today(site.Clock)), row.RecheckOn)
            : default;

    private static Task<bool> RecheckAsync(Site site) => site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
        null,
        async services =>
        {
            await services.GetServices<IBackgroundTask>().OfType<ChildRecheck>().Single().DoWorkAsync(services, Stop);
            return true;
        },
        Stop);
}
