using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Engine;

/// <summary>A step that cannot be done never costs anybody what they were saving.</summary>
public abstract class WorkflowFaultTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_workflow_did_before_its_fault_is_undone_and_the_save_stands()
    {
        await Site.TakeInAsync(Flow.Of(
            "faulty", "created.Done>publish publish.Published>loop", ("created", "ContentCreatedEvent", """{ "ContentTypeFilter": ["Child"] }"""),
            ("publish", "PublishContentTask", "{}"), Flow.Set("loop", "Never", "{% for a in (1..100000) %}{% for b in (1..100000) %}{% endfor %}{% endfor %}")));

        var item = await Site.AddAsync(DemoAccounts.Clerk, "韦小满");
        await SwitchOffAsync("faulty");

        var workflow = await Site.WorkflowAsync("faulty");
        Assert.Equal((WorkflowStatus.Faulted, "loop"), (workflow.Status, workflow.FaultActivityId));
        var saved = await Site.ItemAsync(item.ContentItemId);
        Assert.False(saved.Published);
        Assert.Equal("loop:Faulted", await Site.HistoryAsync(workflow));
        Assert.Empty(await Site.WaitsAsync(workflow));
    }

    [Fact]
    public async Task What_faulted_is_tried_again_from_its_beginning()
    {
        await Site.TakeInAsync(Flow.OnSignal("again", "start.Done>wait wait.Done>note note.Done>publish", Flow.Wait("wait"), Flow.Set("note", "Noted", "true"), ("publish", "PublishContentTask", "{}")));
        var item = await Site.AddAsync(DemoAccounts.Clerk, "覃晓月");
        var subject = new WorkflowSubject(item.OrganizationId) { ContentType = "Child", ContentItemId = item.ContentItemId, ContentItemVersionId = item.ContentItemVersionId };
        await Site.AsSystemAsync(services => services.SignalAsync("again", item.ContentItemId, subject));
        var workflow = await Site.WorkflowAsync("again");
        await ArchiveAsync(item.ContentItemId, archived: true);

        Assert.True(await Site.ResumeAsync(workflow, "wait"));

        var faulted = await Site.WorkflowAsync("again");
        Assert.Equal((WorkflowStatus.Faulted, "publish", "{}"), (faulted.Status, faulted.FaultActivityId, faulted.Properties));
        Assert.False(await Site.ResumeAsync(workflow, "wait"));
        await ArchiveAsync(item.ContentItemId, archived: false);

        Assert.True(await Site.RetryAsync(workflow));

        var finished = await Site.WorkflowAsync("again");
        Assert.Equal((WorkflowStatus.Finished, "", ""), (finished.Status, finished.Fault, finished.State));
        Assert.True((await Site.ItemAsync(item.ContentItemId)).Published);
        Assert.Equal("start:Done wait:Waiting publish:Faulted wait:Retried wait:Done note:Done publish:Published", await Site.HistoryAsync(workflow));
    }

    [Fact]
    public async Task A_workflow_hears_what_it_does_itself()
    {
        await Site.TakeInAsync(Flow.OnSignal(
            "itself", "start.Done>fork fork.hear>heard fork.do>publish heard.Done>join publish.Published>join join.Joined>after",
            Flow.Fork("fork", "hear", "do"), ("heard", "ContentPublishedEvent", "{}"), ("publish", "PublishContentTask", "{}"), Flow.Join("join"), Flow.Set("after", "Heard", "true")));
        var item = await Site.AddAsync(DemoAccounts.Clerk, "蒙小芳");
        var subject = new WorkflowSubject(item.OrganizationId) { ContentType = "Child", ContentItemId = item.ContentItemId };

        await Site.AsSystemAsync(services => services.SignalAsync("itself", item.ContentItemId, subject));

        var finished = await Site.WorkflowAsync("itself");
        Assert.Equal(WorkflowStatus.Finished, finished.Status);
        Assert.True((bool)WorkflowSite.PropertiesOf(finished)["Heard"]!);
    }

    [Fact]
    public async Task A_workflow_hears_what_happens_to_the_records_it_asks_for_and_to_no_others()
    {
        await Site.TakeInAsync(Flow.Of(
            "echo", "changed.Done>again", ("changed", "ContentUpdatedEvent", """{ "ContentTypeFilter": ["Child"] }"""), ("again", "PublishContentTask", "{}")));
        await Site.TakeInAsync(Flow.Of("plain", "", ("published", "ContentPublishedEvent", """{ "ContentTypeFilter": ["Home"] }""")));
        var item = await Site.AddAsync(DemoAccounts.Clerk, "陆小雨");

        await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            return await content.SaveAsync((await content.GetAsync(item.ContentItemId, ContentVersion.Latest, Stop))!, null, Stop);
        });
        await SwitchOffAsync("echo");

        Assert.Equal(WorkflowStatus.Finished, (await Site.WorkflowAsync("echo")).Status);
        Assert.True((await Site.ItemAsync(item.ContentItemId)).Published);
        Assert.Empty(await Site.WorkflowsAsync("plain"));
    }

    [Fact]
    public async Task A_fault_after_the_last_approval_is_seen_at_the_file_and_told_to_the_administrator_until_it_goes_on()
    {
        await SwitchOffAsync("registration");
        await Site.TakeInAsync(Flow.Of(
            "short", "submitted.Done>decide decide.Approve>publish", ("submitted", "ContentSubmittedEvent", """{ "ContentTypeFilter": ["Child"] }"""),
            ("decide", "UserTask", """{ "Step": "校长审核", "Role": "Principal", "Level": "School" }"""), ("publish", "PublishContentTask", "{}")));
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "罗断点");
        await ArchiveAsync(id, archived: true);
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");
        await ArchiveAsync(id, archived: false);

        var stuck = await Site.WorkflowAsync("short");
        Assert.Equal(WorkflowStatus.Faulted, stuck.Status);
        Assert.Contains("审批因故障中断", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Contains("审批中断：流程 short", await Site.ReadAsync(DemoAccounts.Admin, "/admin/messages"), StringComparison.Ordinal);
        Assert.Contains("项审批中断", await Site.ReadAsync(DemoAccounts.Admin, "/admin"), StringComparison.Ordinal);
        Assert.Contains(stuck.WorkflowId, await Site.ReadAsync(DemoAccounts.Admin, "/admin/approvals?status=Faulted"), StringComparison.Ordinal);

        Assert.True(await Site.RetryAsync(stuck));
        Assert.True((await Site.ItemAsync(id)).Published);
        Assert.DoesNotContain("审批因故障中断", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/children/{id}"), StringComparison.Ordinal);
        await SwitchOffAsync("short");
    }

    private Task<bool> ArchiveAsync(string id, bool archived) => Site.AsSystemAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        await content.ArchiveAsync((await content.GetAsync(id, ContentVersion.Latest, Stop, archived: true))!, archived, Stop);
        return true;
    });

    private Task<bool> SwitchOffAsync(string typeId) => Site.AsSystemAsync(services =>
        services.GetRequiredService<LeftBehind.Workflows.Types.WorkflowTypeStore>().SwitchAsync(typeId, enabled: false, Stop));

    public sealed class OnSqlite(SqliteSite site) : WorkflowFaultTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : WorkflowFaultTests(site), IClassFixture<PostgreSqlSite>;
}
