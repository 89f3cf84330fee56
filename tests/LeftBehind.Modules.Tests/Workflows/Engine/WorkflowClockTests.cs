using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Engine;

public abstract class WorkflowClockTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_due_goes_on_exactly_once()
    {
        await Site.TakeInAsync(Flow.OnSignal("timed", "start.Done>timer timer.Done>after", ("timer", "TimerEvent", """{ "CronExpression": "0 3 * * *", "UseSiteTimeZone": true }"""), Flow.Set("after", "Rung", "true")));
        await Site.SignalAsync("timed");
        var workflow = await Site.WorkflowAsync("timed");
        await TickAsync();
        Assert.Equal(WorkflowStatus.Waiting, (await Site.WorkflowAsync("timed")).Status);

        Site.Clock.Advance(TimeSpan.FromHours(24));
        await Task.WhenAll(TickAsync(), TickAsync(), TickAsync());

        Assert.Equal("start:Done timer:Waiting timer:Done after:Done", await Site.HistoryAsync(workflow));
        Assert.Empty(await TimersAsync(workflow.WorkflowId));
    }

    [Fact]
    public async Task A_type_that_begins_by_the_clock_does_so_once_each_time_while_it_is_on()
    {
        var type = Flow.Of("daily", "start.Done>after", ("start", "TimerEvent", """{ "CronExpression": "0 3 * * *" }"""), Flow.Set("after", "Begun", "true"));
        await Site.TakeInAsync(type);
        Site.Clock.Advance(TimeSpan.FromDays(3));

        await Task.WhenAll(TickAsync(), TickAsync());
        await TickAsync();

        Assert.Equal(WorkflowStatus.Finished, (await Site.WorkflowAsync("daily")).Status);
        type.IsEnabled = false;
        await Site.TakeInAsync(type);
        Site.Clock.Advance(TimeSpan.FromDays(1));
        await TickAsync();
        Assert.Single(await Site.WorkflowsAsync("daily"));
    }

    [Fact]
    public async Task A_due_day_ends_at_midnight_in_China_and_a_reminder_comes_before_it()
    {
        await Site.TakeInAsync(Flow.OnSignal(
            "due", "start.Done>fork fork.a>reminder fork.b>deadline", Flow.Fork("fork", "a", "b"),
            ("reminder", "DueDateEvent", """{ "From": { "Expression": "\u00222027-03-31\u0022" }, "Days": -7, "Hour": 8 }"""),
            ("deadline", "DueDateEvent", """{ "From": { "Expression": "\u00222027-03-31\u0022" } }""")));
        await Site.SignalAsync("due");

        var timers = await TimersAsync((await Site.WorkflowAsync("due")).WorkflowId);

        Assert.Equal(
            [new(2027, 3, 24, 0, 0, 0, DateTimeKind.Utc), new DateTime(2027, 3, 31, 16, 0, 0, DateTimeKind.Utc)],
            timers.OrderBy(timer => timer.DueUtc).Select(timer => timer.DueUtc));
    }

    private async Task TickAsync()
    {
        var clock = Site.Services.GetServices<IBackgroundTask>().OfType<WorkflowClock>().Single();
        await using var scope = Site.Scope();
        await clock.DoWorkAsync(scope.ServiceProvider, Stop);
    }

    private Task<List<WorkflowTimer>> TimersAsync(string workflowId) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<WorkflowTimer>().Where(timer => timer.WorkflowId == workflowId).ToListAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : WorkflowClockTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : WorkflowClockTests(site), IClassFixture<PostgreSqlSite>;
}
