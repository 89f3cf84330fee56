using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Notifications.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Rounds;

/// <summary>The board of a round, and the reminders that go out from it.</summary>
public abstract class RoundBoardTests(SiteFixture fixture, DatabaseKind kind)
{
    private Site Site => fixture.Site;

    private DateOnly Today => ChinaTime.Today(Site.Clock);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_board_costs_three_statements_at_most_however_many_schools_there_are()
    {
        var round = await Site.OpenRoundAsync("语句轮次", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Principal, round);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.GetPageAsync($"/admin/rounds/{round}");
        using var watch = new SqlWatch(Site);

        await county.GetPageAsync($"/admin/rounds/{round}");

        var said = watch.Take().Select(entry => entry.Said).ToList();
        Assert.True(said.Count is >= 1 and <= 3, $"{said.Count}\n{string.Join("\n--\n", said)}");
        Assert.DoesNotContain(said, text => text.Contains("\"Document\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_handed_in_is_found_by_its_index()
    {
        var round = await Site.OpenRoundAsync("索引轮次", Today.AddDays(20));
        var plan = await Site.AsAsync(DemoAccounts.County, async services => await QueryPlan.ReadAsync(
            services, kind, services.GetRequiredService<RoundBoardReader>().Places((await services.GetRequiredService<RoundReader>().FindAsync(round, Stop))!), "bitmapscan", "hashjoin", "mergejoin"));

        Assert.Contains("UX_RoundSubmission_Current", plan, StringComparison.Ordinal);
        Assert.Contains("IX_RoundExtension_Round", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_has_not_handed_in_is_reminded_with_one_click_and_not_twice_within_the_hour()
    {
        var round = await Site.OpenRoundAsync("催报轮次", Today.AddDays(20));
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync($"/admin/rounds/{round}/remind");
        var sent = await RemindersAsync(round);
        Assert.NotEmpty(sent);
        Assert.All(sent, row => Assert.Equal((ReminderStep.ByCounty, "县审核员"), (row.Step, row.SentByName)));
        Assert.Equal(2, await MessagesAsync(round, await Site.SchoolIdAsync(DemoAccounts.Principal)));

        await county.PostAsync($"/admin/rounds/{round}/remind");
        Assert.Equal(sent.Count, (await RemindersAsync(round)).Count);
        Assert.Contains("已提醒", await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/{round}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task By_itself_each_step_reminds_a_school_once_and_tells_the_county_when_it_is_over()
    {
        var round = await Site.OpenRoundAsync("自动轮次", Today.AddDays(10));
        var school = await Site.SchoolIdAsync(DemoAccounts.Principal);
        try
        {
            await RunAsync(Today);
            Assert.Empty(await RemindersAsync(round));
            var deadline = Today.AddDays(10);
            foreach (var day in new[] { deadline.AddDays(-7), deadline.AddDays(-7), deadline.AddDays(-3), deadline.AddDays(-1), deadline, deadline.AddDays(1), deadline.AddDays(2) })
            {
                await RunAsync(day);
            }
            var steps = (await RemindersAsync(round)).Where(row => row.SchoolId == school).Select(row => row.Step);
            Assert.Equal([ReminderStep.SevenDaysBefore, ReminderStep.TheDayBefore, ReminderStep.LastDay, ReminderStep.Overdue], steps);
            Assert.Equal(1, await MessagesAsync(round, (await Site.UserAsync(DemoAccounts.County)).Scope.OrganizationId));
        }
        finally
        {
            Site.Clock.Return();
        }
    }

    private Task<int> RunAsync(DateOnly day)
    {
        Site.Clock.TravelTo(day);
        return Site.AsSystemAsync(async services =>
        {
            await new RoundReminderTask().DoWorkAsync(services, Stop);
            return 0;
        });
    }

    private Task<List<RoundReminder>> RemindersAsync(long round) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<RoundReminder>().Where(row => row.RoundId == round).OrderBy(row => row.Id).ToListAsync(Stop));

    private Task<int> MessagesAsync(long round, int organizationId) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Notification>().CountAsync(row => row.OrganizationId == organizationId && row.Key.StartsWith($"round/{round}/"), Stop));

    public sealed class OnSqlite(SqliteSite site) : RoundBoardTests(site, DatabaseKind.Sqlite), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : RoundBoardTests(site, DatabaseKind.PostgreSql), IClassFixture<PostgreSqlSite>;
}
