using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Overdue;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>With a million workflows a page of the list is one walk along an index, and so is what an event or a clock looks for.</summary>
public class WorkflowQueryPlanTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Lists_events_and_clocks_use_their_indexes(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        var now = site.Clock.GetUtcNow().UtcDateTime;

        Assert.Contains("IX_Workflow_State", await PlanAsync(site, DemoAccounts.Admin, session => Page(session)), StringComparison.Ordinal);
        Assert.Contains("IX_Workflow_County_State", await PlanAsync(site, DemoAccounts.County, session => Page(session)), StringComparison.Ordinal);
        var county = (await site.UserAsync(DemoAccounts.County)).Scope.OrganizationId;
        var school = (await site.UserAsync(DemoAccounts.Principal)).Scope.OrganizationId;
        foreach (var account in new[] { DemoAccounts.Admin, DemoAccounts.County })
        {
            Assert.Contains("IX_Workflow_School_State", await PlanAsync(site, account, session => Page(session, county: county, school: school)), StringComparison.Ordinal);
        }
        Assert.Contains("IX_Workflow_State", await PlanAsync(site, DemoAccounts.Admin, session => Page(session).Where(row => row.ChangedUtc >= now && row.ChangedUtc < now)), StringComparison.Ordinal);
        Assert.Contains("IX_Workflow_Type", await PlanAsync(site, DemoAccounts.Admin, session => Page(session, "registration")), StringComparison.Ordinal);
        Assert.Contains("IX_BlockingActivity_Event", await PlanAsync(site, DemoAccounts.Admin, session => session.Set<BlockingActivity>().Where(row => row.CorrelationId == "a" && row.Name == "b")), StringComparison.Ordinal);
        Assert.Contains("UX_BlockingActivity_Workflow", await PlanAsync(site, DemoAccounts.Admin, session => session.Set<BlockingActivity>().Where(row => row.WorkflowId == "a" && row.ActivityId == "b")), StringComparison.Ordinal);
        Assert.Contains("IX_WorkflowTimer_Due", await PlanAsync(site, DemoAccounts.Admin, session => session.Set<WorkflowTimer>().Where(row => row.DueUtc <= now)), StringComparison.Ordinal);
        var due = new DateOnly(2026, 11, 30);
        Assert.Contains("IX_WorkflowTask_Due", await PlanAsync(site, DemoAccounts.Admin, session => new DueTasks(session).Waiting().Where(task => task.DueOn > due && task.DueOn <= due).OrderBy(task => task.DueOn).Take(1)), StringComparison.Ordinal);
        Assert.Contains("IX_WorkflowTask_Due", await PlanAsync(site, DemoAccounts.Admin, session => new DueTasks(session).Waiting().Where(task => task.DueOn == due && task.Id > 1).OrderBy(task => task.Id).Take(2000)), StringComparison.Ordinal);
        Assert.Contains("UX_Workflow_Singleton", await PlanAsync(site, DemoAccounts.Admin, session => session.Query<Workflow>().Where(row => row.SingletonKey == "a|b")), StringComparison.Ordinal);
    }

    private static IQueryable<Workflow> Page(IDocumentSession session, string? type = null, int? county = null, int? school = null) => session.Query<Workflow>()
        .Where(row => row.Status == WorkflowStatus.Waiting && (type == null || row.WorkflowTypeId == type) && (county == null || row.CountyId == county) && (school == null || row.SchoolId == school))
        .OrderByDescending(row => row.ChangedUtc).ThenByDescending(row => row.Id).Take(51);

    private static Task<string> PlanAsync<T>(Site site, string userName, Func<IDocumentSession, IQueryable<T>> query) =>
        site.AsAsync(userName, services => QueryPlan.ReadAsync(services, site.Database.Kind, query(services.GetRequiredService<IDocumentSession>()), "bitmapscan"));
}
