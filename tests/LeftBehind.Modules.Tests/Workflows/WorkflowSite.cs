using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>What the tests of workflows arrange and read behind the screens.</summary>
internal static class WorkflowSite
{
    public const string PlacedType = "placed";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<bool> TakeInAsync(this Site site, WorkflowTypeDocument type) =>
        site.AsSystemAsync(services => services.GetRequiredService<WorkflowTypeStore>().SaveAsync(type, Stop));

    /// <summary>Gives the signal that a type begins with.</summary>
    public static Task<int> SignalAsync(this Site site, string signal, string correlationId = "") =>
        site.AsSystemAsync(services => services.SignalAsync(signal, correlationId));

    public static async Task<int> SignalAsync(this IServiceProvider services, string signal, string correlationId = "", WorkflowSubject? subject = null) =>
        await services.GetRequiredService<IWorkflowManager>().TriggerEventAsync(
            "SignalEvent", subject ?? new(await services.GetRequiredService<IDocumentSession>().Set<Organization>().Where(row => row.Level == OrganizationLevel.School).Select(row => row.Id).FirstAsync(Stop)),
            correlationId, new() { ["Signal"] = signal }, Stop);

    public static Task<bool> ResumeAsync(this Site site, Workflow workflow, string activityId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IWorkflowManager>().ResumeAsync(workflow.WorkflowId, activityId, new() { ["Signal"] = "go" }, Stop));

    public static Task<bool> RetryAsync(this Site site, Workflow workflow) =>
        site.AsSystemAsync(services => services.GetRequiredService<WorkflowManager>().RetryAsync(workflow.WorkflowId, Stop));

    public static Task<List<Workflow>> WorkflowsAsync(this Site site, string typeId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<Workflow>().Where(row => row.WorkflowTypeId == typeId).OrderBy(row => row.Id).ToListAsync(Stop));

    public static async Task<Workflow> WorkflowAsync(this Site site, string typeId) => Assert.Single(await site.WorkflowsAsync(typeId));

    public static Task<List<string>> WaitsAsync(this Site site, Workflow workflow) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<BlockingActivity>().Where(row => row.WorkflowId == workflow.WorkflowId)
            .OrderBy(row => row.ActivityId).Select(row => row.ActivityId).ToListAsync(Stop));

    /// <summary>The history as <c>"start:Done wait: wait:Done"</c>.</summary>
    public static Task<string> HistoryAsync(this Site site, Workflow workflow) => site.AsSystemAsync(async services =>
        string.Join(' ', (await services.GetRequiredService<IDocumentSession>().Set<WorkflowStep>().Where(row => row.WorkflowId == workflow.WorkflowId).OrderBy(row => row.Id).ToListAsync(Stop))
            .Select(row => $"{row.ActivityId}:{(row.Kind == WorkflowStepKind.Done ? row.Outcome : row.Kind)}")));

    /// <summary>A workflow that waits, about something of an organization.</summary>
    public static async Task<string> PlaceAsync(this Site site, int organizationId)
    {
        await site.TakeInAsync(Flow.OnSignal(PlacedType, "start.Done>wait wait.Done>after", Flow.Wait("wait"), Flow.Set("after", "A", "{{ 1 | divided_by: 0 }}")));
        await site.AsSystemAsync(services => services.SignalAsync(PlacedType, "", new(organizationId)));
        return (await site.WorkflowsAsync(PlacedType))[^1].WorkflowId;
    }

    public static JsonObject PropertiesOf(Workflow workflow) => (JsonObject)JsonNode.Parse(workflow.Properties)!;
}
