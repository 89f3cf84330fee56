using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
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
            foreach (var state in CountRow.StatesOfLeaving)
            {
                Assert.Equal(await Count(Of(state)), row.LeftBy(state));
            }
            Assert.Equal(await Count(Of()) - row.Listed - row.Watching - await Count(Of(ChildState.NotListed)), CountRow.StatesOfLeaving.Sum(row.LeftBy));
        }
        return true;
    });

    [Theory]
    [InlineData(DemoAccounts.County)]
    [InlineData(DemoAccounts.Clerk)]
    public Task Whoever_counts_by_one_definition_alone_is_listed_with_the_reasons(string userName) => Site.AsAsync(userName, async services =>
    {
        var (reader, counts, today) = (services.GetRequiredService<DifferenceReader>(), services.GetRequiredService<ChildCounts>(), ChinaTime.Today(Site.Clock));
        var (totals, rows) = (await reader.TotalsAsync(new(), Stop), await counts.ReadAsync(counts.LevelBelow, today, Stop));
        Assert.Equal((rows.Sum(row => row.Listed), rows.Sum(row => row.CivilAffairs)), (totals.Education, totals.CivilAffairs));
        var found = await (await reader.StreamAsync(new ChildFilter { Flag = ChildFlag.OneDefinition }, Stop)).Select(row => row.On(today)).ToListAsync(Stop);
        Assert.All(found, difference => Assert.True(difference is { Why.Count: > 0, WhyNot.Count: > 0 }));
        foreach (var (flag, definition, count) in new[]
        {
            (ChildFlag.EducationAlone, EligibilityDefinition.Education2013, totals.EducationAlone), (ChildFlag.CivilAffairsAlone, EligibilityDefinition.CivilAffairs2016, totals.CivilAffairsAlone),
        })
        {
            Assert.Equal(count, found.Count(difference => difference!.By == definition));
            Assert.Equal(count, (await reader.PageAsync(new ChildFilter { Flag = flag }, Stop)).Count);
        }
        Assert.True(totals.Both > 0 && totals.EducationAlone > 0);
        return true;
    });

    [Fact]
    public async Task The_list_of_those_who_count_by_one_definition_alone_goes_out_as_it_is_shown()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("/admin/children/definitions", await county.GetPageAsync("/admin/children/counts"), StringComparison.Ordinal);
        Assert.DoesNotContain("/admin/children/definitions", await county.GetPageAsync("/admin/children/counts?on=2026-10-01"), StringComparison.Ordinal);
        var page = System.Net.WebUtility.HtmlDecode(await county.GetPageAsync("/admin/children/definitions?flag=EducationAlone"));
        var lines = (await county.GetPageAsync("/admin/children/definitions/export?flag=EducationAlone&format=Csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Contains("有监护能力", page, StringComparison.Ordinal);
        Assert.All(lines[2].Split(','), cell => Assert.Contains(cell.Trim('"'), page, StringComparison.Ordinal));
    }

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

    [Fact]
    public async Task A_pupil_who_has_left_is_counted_by_how_from_that_day_on_and_as_listed_before()
    {
        var (left, on) = (new DateOnly(2026, 10, 12), ChinaTime.Today(Site.Clock));
        var before = (Past: await TotalAsync(left.AddDays(-1)), Now: await TotalAsync(on));
        await Site.AddAsync(DemoAccounts.Clerk, "卓离", item =>
        {
            item.Alter<ParentsPart>(part => part.Father.Absences = [new() { Since = new PartialDate(2025, 3, 1) }]);
            item.Alter<LifecyclePart>(part => part.Events = [new() { Type = ChangeType.DroppedOut, On = left }]);
        }, accepted: true);
        var after = (Past: await TotalAsync(left.AddDays(-1)), Now: await TotalAsync(on));

        Assert.Equal((before.Past.Listed + 1, before.Past.DroppedOut), after.Past);
        Assert.Equal((before.Now.Listed, before.Now.DroppedOut + 1), after.Now);
    }

    [Fact]
    public async Task The_file_of_the_counts_has_what_the_page_shows()
    {
        using var province = await Site.SignInAsync(DemoAccounts.Province);
        var page = System.Net.WebUtility.HtmlDecode(await province.GetPageAsync("/admin/children/counts?on=2026-10-01&counties=true"));
        var lines = (await province.GetPageAsync("/admin/children/counts/export?on=2026-10-01&counties=true&format=Csv")).TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var columns = lines[1].Split(',');
        Assert.Contains("2026年10月1日", lines[0], StringComparison.Ordinal);
        Assert.All(["转出", "辍学", "毕业"], state => Assert.Contains(state, columns));
        foreach (var line in lines.Skip(2))
        {
            Assert.Contains(string.Concat(line.Split(',')), Regex.Replace(Regex.Replace(page, "<[^>]+>", ""), "\\s", ""), StringComparison.Ordinal);
        }
    }

    private async Task<(int Listed, int DroppedOut)> TotalAsync(DateOnly on, string userName = DemoAccounts.County) => await Site.AsAsync(userName, async services =>
    {
        var counts = services.GetRequiredService<ChildCounts>();
        var rows = await counts.ReadAsync(counts.LevelBelow, on, Stop);
        return (rows.Sum(row => row.Listed), rows.Sum(row => row.LeftBy(ChildState.DroppedOut)));
    });
}
