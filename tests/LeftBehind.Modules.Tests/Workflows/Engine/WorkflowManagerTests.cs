using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Engine;

public abstract class WorkflowManagerTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_workflow_waits_and_is_resumed_once()
    {
        await Site.TakeInAsync(Flow.OnSignal("once", "start.Done>wait wait.Done>after", Flow.Wait("wait"), Flow.Set("after", "Level", "3")));
        Assert.Equal(1, await Site.SignalAsync("once"));
        var waiting = await Site.WorkflowAsync("once");
        Assert.Equal((WorkflowStatus.Waiting, 2, 1), (waiting.Status, waiting.Steps, waiting.Waits));

        Assert.True(await Site.ResumeAsync(waiting, "wait"));
        Assert.False(await Site.ResumeAsync(waiting, "wait"));

        var finished = await Site.WorkflowAsync("once");
        Assert.Equal((WorkflowStatus.Finished, 0), (finished.Status, finished.Waits));
        Assert.Equal(3, (int)WorkflowSite.PropertiesOf(finished)["Level"]!);
        Assert.Equal("start:Done wait:Waiting wait:Done after:Done", await Site.HistoryAsync(finished));
        Assert.Empty(await Site.WaitsAsync(finished));
    }

    [Fact]
    public async Task What_a_workflow_did_stands_with_the_data_or_not_at_all()
    {
        await Site.TakeInAsync(Flow.OnSignal("killed", "start.Done>wait", Flow.Wait("wait")));

        await Assert.ThrowsAsync<InvalidOperationException>(() => Site.AsSystemAsync<bool>(async services =>
        {
            Assert.Equal(1, await services.SignalAsync("killed"));
            throw new InvalidOperationException("too late");
        }));

        Assert.Empty(await Site.WorkflowsAsync("killed"));
    }

    [Fact]
    public async Task Of_two_who_resume_the_same_at_once_one_is_first()
    {
        await Site.TakeInAsync(Flow.OnSignal("race", "start.Done>wait wait.Done>after", Flow.Wait("wait"), Flow.Set("after", "Level", "1")));
        await Site.SignalAsync("race");
        var waiting = await Site.WorkflowAsync("race");

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Site.ResumeAsync(waiting, "wait"), Stop)));

        Assert.Equal(1, answers.Count(first => first));
        Assert.Equal("start:Done wait:Waiting wait:Done after:Done", await Site.HistoryAsync(waiting));
    }

    [Fact]
    public async Task Two_branches_resumed_at_once_both_come_to_the_join()
    {
        await Site.TakeInAsync(Flow.OnSignal(
            "both", "start.Done>fork fork.a>a fork.b>b a.Done>join b.Done>join join.Joined>after",
            Flow.Fork("fork", "a", "b"), Flow.Wait("a"), Flow.Wait("b"), Flow.Join("join"), Flow.Set("after", "Level", "1")));
        await Site.SignalAsync("both");
        var waiting = await Site.WorkflowAsync("both");

        await Task.WhenAll(Task.Run(() => Site.ResumeAsync(waiting, "a"), Stop), Task.Run(() => Site.ResumeAsync(waiting, "b"), Stop));

        Assert.Equal(WorkflowStatus.Finished, (await Site.WorkflowAsync("both")).Status);
        Assert.EndsWith("join:Joined after:Done", await Site.HistoryAsync(waiting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_join_goes_on_once_every_branch_has_come_in_each_round_of_a_loop()
    {
        await Site.TakeInAsync(Flow.OnSignal(
            "rounds", "start.Done>fork fork.a>a fork.b>b a.Done>join b.Done>join join.Joined>again again.True>last again.False>once once.Done>fork",
            Flow.Fork("fork", "a", "b"), Flow.Wait("a"), Flow.Wait("b"), Flow.Join("join"),
            Flow.If("again", "Workflow.Properties.Round == 1"), Flow.Set("once", "Round", "1"), Flow.Set("last", "Ended", "true")));
        await Site.SignalAsync("rounds");
        var workflow = await Site.WorkflowAsync("rounds");

        await Site.ResumeAsync(workflow, "b");
        Assert.Equal(["a"], await Site.WaitsAsync(workflow));
        await Site.ResumeAsync(workflow, "a");
        Assert.Equal(["a", "b"], await Site.WaitsAsync(workflow));
        await Site.ResumeAsync(workflow, "a");
        await Site.ResumeAsync(workflow, "b");

        var finished = await Site.WorkflowAsync("rounds");
        Assert.Equal((WorkflowStatus.Finished, ""), (finished.Status, finished.State));
        Assert.True((bool)WorkflowSite.PropertiesOf(finished)["Ended"]!);
    }

    [Fact]
    public async Task Where_the_first_is_enough_the_others_wait_no_longer()
    {
        await Site.TakeInAsync(Flow.OnSignal(
            "first", "start.Done>fork fork.a>a fork.b>b a.Done>join b.Done>join join.Joined>after",
            Flow.Fork("fork", "a", "b"), Flow.Wait("a"), ("b", "TimerEvent", """{ "CronExpression": "0 0 1 1 *" }"""), Flow.Join("join", "WaitAny"), Flow.Wait("after")));
        await Site.SignalAsync("first");
        var workflow = await Site.WorkflowAsync("first");

        await Site.ResumeAsync(workflow, "a");

        Assert.Equal(["after"], await Site.WaitsAsync(workflow));
        Assert.Equal(1, (await Site.WorkflowAsync("first")).Waits);
        Assert.False(await Site.AsSystemAsync(services => Task.FromResult(services.GetRequiredService<IDocumentSession>().Set<WorkflowTimer>().Any(timer => timer.WorkflowId == workflow.WorkflowId))));
    }

    [Fact]
    public async Task A_loop_without_a_wait_is_halted_and_can_be_ended()
    {
        await Site.TakeInAsync(Flow.OnSignal("loop", "start.Done>a a.Done>b b.Done>a", Flow.Set("a", "A", "1"), Flow.Set("b", "B", "2")));
        await Site.SignalAsync("loop");

        var halted = await Site.WorkflowAsync("loop");
        Assert.Equal(WorkflowStatus.Halted, halted.Status);
        Assert.Contains("more steps without waiting", halted.Fault, StringComparison.Ordinal);
        Assert.Equal("{}", halted.Properties);
        Assert.True(await Site.RetryAsync(halted));
        Assert.Equal(WorkflowStatus.Halted, (await Site.WorkflowAsync("loop")).Status);

        Assert.True(await CancelAsync(halted));
        Assert.False(await CancelAsync(halted));
        Assert.Equal(WorkflowStatus.Cancelled, (await Site.WorkflowAsync("loop")).Status);
        Assert.False(await Site.RetryAsync(halted));
    }

    [Fact]
    public async Task A_singleton_runs_once_for_the_same_thing()
    {
        var type = Flow.OnSignal("single", "start.Done>wait", Flow.Wait("wait"));
        type.IsSingleton = true;
        await Site.TakeInAsync(type);

        Assert.Equal((1, 0, 1), (await Site.SignalAsync("single", "甲"), await Site.SignalAsync("single", "甲"), await Site.SignalAsync("single", "乙")));

        await Site.ResumeAsync((await Site.WorkflowsAsync("single"))[0], "wait");
        Assert.Equal(1, await Site.SignalAsync("single", "甲"));
    }

    [Fact]
    public async Task While_a_singleton_waits_not_even_one_that_would_end_at_once_runs()
    {
        var waiting = Flow.OnSignal("brief", "start.Done>wait", Flow.Wait("wait"));
        waiting.IsSingleton = true;
        await Site.TakeInAsync(waiting);
        await Site.SignalAsync("brief", "甲");

        var ending = Flow.OnSignal("brief", "start.Done>after", Flow.Set("after", "Version", "2"));
        ending.IsSingleton = true;
        await Site.TakeInAsync(ending);

        Assert.Equal((0, 1), (await Site.SignalAsync("brief", "甲"), await Site.SignalAsync("brief", "乙")));
    }

    [Fact]
    public async Task Of_two_who_begin_a_singleton_at_once_one_is_first()
    {
        var type = Flow.OnSignal("pair", "start.Done>wait", Flow.Wait("wait"));
        type.IsSingleton = true;
        await Site.TakeInAsync(type);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Site.SignalAsync("pair", "甲"), Stop)));

        Assert.Single(await Site.WorkflowsAsync("pair"));
    }

    [Fact]
    public async Task A_running_workflow_ends_on_the_version_that_it_began_with()
    {
        await Site.TakeInAsync(Flow.OnSignal("versions", "start.Done>wait wait.Done>after", Flow.Wait("wait"), Flow.Set("after", "Version", "1")));
        await Site.SignalAsync("versions");

        await Site.TakeInAsync(Flow.OnSignal("versions", "start.Done>other", Flow.Set("other", "Version", "2")));
        await Site.SignalAsync("versions");
        await Site.ResumeAsync((await Site.WorkflowsAsync("versions"))[0], "wait");

        Assert.Equal([1, 2], (await Site.WorkflowsAsync("versions")).Select(workflow => (int)WorkflowSite.PropertiesOf(workflow)["Version"]!));
    }

    [Fact]
    public async Task A_type_that_is_off_begins_nothing_and_what_runs_goes_on()
    {
        var type = Flow.OnSignal("off", "start.Done>wait", Flow.Wait("wait"));
        await Site.TakeInAsync(type);
        await Site.SignalAsync("off");
        type.IsEnabled = false;
        await Site.TakeInAsync(type);

        Assert.Equal(0, await Site.SignalAsync("off"));
        Assert.True(await Site.ResumeAsync(await Site.WorkflowAsync("off"), "wait"));
    }

    [Fact]
    public async Task A_finished_workflow_is_forgotten_where_its_type_says_so()
    {
        var type = Flow.OnSignal("forgotten", "start.Done>wait", Flow.Wait("wait"));
        type.DeleteFinishedWorkflows = true;
        await Site.TakeInAsync(type);
        await Site.SignalAsync("forgotten");
        var workflow = await Site.WorkflowAsync("forgotten");

        await Site.ResumeAsync(workflow, "wait");

        Assert.Empty(await Site.WorkflowsAsync("forgotten"));
        Assert.Equal("", await Site.HistoryAsync(workflow));
    }

    private Task<bool> CancelAsync(Workflow workflow) => Site.AsSystemAsync(services =>
        services.GetRequiredService<LeftBehind.Abstractions.Workflows.IWorkflowManager>().CancelAsync(workflow.WorkflowId, "试运行", Stop));

    public sealed class OnSqlite(SqliteSite site) : WorkflowManagerTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : WorkflowManagerTests(site), IClassFixture<PostgreSqlSite>;
}
