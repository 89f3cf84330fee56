using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Services;

public abstract class ChildCountsTests(SiteFixture fixture)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site => fixture.Site;

    [Theory]
    [InlineData(DemoAccounts.County)]
    [InlineData(DemoAccounts.Clerk)]
    public Task The_counts_of_a_day_are_the_totals_of_the_lists(string userName) => Site.AsAsync(userName, async services =>
    {
        var (counts, query) = (services.GetRequiredService<ChildCounts>(), services.GetRequiredService<ChildQuery>());
        foreach (var row in await counts.ReadAsync(counts.LevelBelow, ChinaTime.Today(Site.Clock), Stop))
        {
            ChildFilter Of(ChildState? state = null, ChildFlag? flag = null) => counts.LevelBelow == OrganizationLevel.School ? new() { School = row.Id, State = state, Flag = flag } : new() { Class = row.Id, State = state, Flag = flag };
            async Task<int> Count(ChildFilter filter) => await (await query.OfAsync(filter, Stop)).CountAsync(Stop);
            Assert.Equal(await Count(Of(ChildState.Listed)), row.Listed);
            Assert.Equal(await Count(Of(ChildState.Watching)), row.Watching);
            Assert.Equal(await Count(Of(flag: ChildFlag.CivilAffairs)), row.CivilAffairs);
            Assert.Equal(await Count(Of(flag: ChildFlag.WithoutAdult)), row.WithoutAdult);
            Assert.Equal(await Count(Of(ChildState.Listed, ChildFlag.BothAway)), row.BothAway);
            Assert.Equal(await Count(Of()) - row.Listed - row.Watching - await Count(Of(ChildState.NotListed)), row.Left);
        }
        return true;
    });

    [Fact]
    public async Task What_the_province_counts_is_what_the_counties_count()
    {
        var day = ChinaTime.Today(Site.Clock);
        Task<int> Listed(string userName, OrganizationLevel level) => Site.AsAsync(userName, async services => (await services.GetRequiredService<ChildCounts>().ReadAsync(level, day, Stop)).Sum(row => row.Listed));
        var counties = await Listed(DemoAccounts.County, OrganizationLevel.School) + await Listed("county2", OrganizationLevel.School);
        Assert.InRange(counties, 1, 400);
        Assert.Equal(counties, await Listed(DemoAccounts.Province, OrganizationLevel.City));
        Assert.Equal(counties, await Listed(DemoAccounts.Province, OrganizationLevel.County));
    }
}
