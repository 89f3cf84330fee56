using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Services;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Notifications;

public abstract class NotifyTaskTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_step_tells_everybody_in_a_role_with_words_of_the_workflow()
    {
        await TellAsync("tell", """{ "Role": "Principal", "Level": "School" }""", "{{ 'abc' | upcase }} 请看");
        var rows = await MessagesAsync("tell");
        var principal = await Site.UserAsync(DemoAccounts.Principal);
        var row = Assert.Single(rows);
        Assert.Equal((principal.UserId, "ABC 请看", NotificationState.Delivered), (row.UserId, row.Subject, row.State));
        Assert.Equal("start:Done tell:Done", await Site.HistoryAsync(await Site.WorkflowAsync("tell")));
    }

    [Fact]
    public async Task Where_nobody_holds_the_role_the_other_way_is_taken()
    {
        await TellAsync("nobody", """{ "Target": "Person", "UserName": "no-such-user" }""", "x");
        Assert.Equal("start:Done tell:Nobody", await Site.HistoryAsync(await Site.WorkflowAsync("nobody")));
    }

    [Fact]
    public async Task A_type_that_sends_too_much_within_an_hour_is_halted_and_may_go_on_later()
    {
        await Site.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<ISettings>().SaveAsync(new MessageStormSettings { MostAnHour = 2 }, null, Stop);
            return true;
        });
        await TellAsync("storm", """{ "Role": "Principal", "Level": "School" }""", "x");
        await SignalAsync("storm");
        await SignalAsync("storm");
        var halted = Assert.Single(await Site.WorkflowsAsync("storm"), row => row.Status == WorkflowStatus.Halted);
        Assert.Equal("It sends more messages within an hour than a workflow may.", halted.Fault);
        Assert.Equal(2, (await MessagesAsync("storm")).Count);

        Site.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.True(await Site.RetryAsync(halted));
        Assert.Equal(3, (await MessagesAsync("storm")).Count);
    }

    [Fact]
    public async Task Whoever_decides_is_told_of_new_tasks_once_a_day_and_whoever_handed_in_that_it_came_back()
    {
        // What the site told them when it was set up, perhaps yesterday, is not what these two files told.
        var day = ChinaTime.Today(Site.Clock).AddDays(1);
        Site.Clock.TravelTo(day);
        var first = await Site.SubmittedAsync(DemoAccounts.Clerk, "孙知会");
        await Site.SubmittedAsync(DemoAccounts.Clerk, "孙再知会");
        var principal = await Site.UserAsync(DemoAccounts.Principal);
        var told = (await OfAsync("Task")).Where(row => ChinaTime.DayOf(row.CreatedUtc) == day).ToList();
        Assert.Equal("/admin/inbox", Assert.Single(told, row => row.UserId == principal.UserId).Link);
        Assert.DoesNotContain(told, row => row.Subject.Contains("孙知会", StringComparison.Ordinal));

        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(first)).Id, "Return", "请补充电话");
        var clerk = await Site.UserAsync(DemoAccounts.Clerk);
        var back = Assert.Single(await OfAsync("Returned"), row => row.ContentItemId == first);
        Assert.Equal((clerk.UserId, "已退回：孙知会", first), (back.UserId, back.Subject, back.ContentItemId));
        Assert.Contains("请补充电话", back.Text, StringComparison.Ordinal);
        using var client = await Site.SignInAsync(DemoAccounts.Clerk);
        using var opened = await client.PostFormAsync($"/admin/messages/{back.Id}/open", [], "/admin/messages");
        Assert.Contains(first, opened.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_back_twice_is_told_twice_each_time_with_its_reason()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "孙又退");
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Return", "请补充电话");
        using var client = await Site.SignInAsync(DemoAccounts.Clerk);
        await client.PostAsync("/admin/children/submit", ("ids", id));
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Return", "请补充住址");

        var told = (await OfAsync("Returned")).Where(row => row.ContentItemId == id).OrderBy(row => row.Id).ToList();
        Assert.Equal(2, told.Count);
        Assert.Contains("请补充电话", told[0].Text, StringComparison.Ordinal);
        Assert.Contains("请补充住址", told[1].Text, StringComparison.Ordinal);
    }

    private async Task SignalAsync(string type)
    {
        var school = (await Site.UserAsync(DemoAccounts.Principal)).Scope.OrganizationId;
        await Site.AsSystemAsync(services => services.SignalAsync(type, "", new(school)));
    }

    private async Task TellAsync(string type, string properties, string subject)
    {
        var given = (JsonObject)JsonNode.Parse(properties)!;
        given["Subject"] = new JsonObject { ["Expression"] = subject, ["Syntax"] = "Liquid" };
        await Site.TakeInAsync(Flow.OnSignal(type, "start.Done>tell", ("tell", "NotifyTask", given.ToJsonString())));
        await SignalAsync(type);
    }

    private Task<List<Notification>> MessagesAsync(string source) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(row => row.Source == source).ToListAsync(Stop));

    private Task<List<Notification>> OfAsync(string kind) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Notification>().Where(row => row.Kind == kind).ToListAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : NotifyTaskTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : NotifyTaskTests(site), IClassFixture<PostgreSqlSite>;
}
