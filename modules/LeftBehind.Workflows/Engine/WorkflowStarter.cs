using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>Begins workflows, has them tried again, ends them.</summary>
internal sealed class WorkflowStarter(WorkflowStepper stepper, WorkflowRunner runner, WorkflowRows rows, IUserContext users)
{
    /// <returns>False where the event is not meant, or a singleton runs already.</returns>
    public async Task<bool> StartAsync(
        WorkflowTypeGraph graph, ActivityRecord start, WorkflowSubject subject, string correlationId, JsonObject input, CancellationToken cancellationToken)
    {
        var run = new WorkflowRun(NewRow(graph, subject, correlationId), graph, isNew: true);
        var impulse = new Impulse(start.ActivityId, ImpulseKind.Start, input);
        var heard = await stepper.HearAsync(run, impulse, cancellationToken);
        return heard is not { Waits: true } && await runner.RunAsync(run, impulse with { Known = heard }, cancellationToken);
    }

    /// <summary>Tries again what faulted in a workflow that is held.</summary>
    public async Task RetryAsync(WorkflowRun run, PendingImpulse pending, CancellationToken cancellationToken)
    {
        run.State.Pending.Remove(run.State.Pending.First(one => one.ActivityId == pending.ActivityId && one.Kind == pending.Kind));
        run.State.CountedFrom = run.Row.Status == WorkflowStatus.Halted ? run.Row.Steps : run.State.CountedFrom;
        run.Row.State = run.State.Write();
        await rows.GoOnAsync(run.Row.WorkflowId, cancellationToken);
        run.Note(WorkflowStepKind.Retried, pending.ActivityId, rows.Now, users.User);
        await runner.RunAsync(run, new(pending.ActivityId, pending.Kind, pending.Input), cancellationToken);
    }

    public Task CancelAsync(WorkflowRun run, string reason, CancellationToken cancellationToken)
    {
        run.Note(WorkflowStepKind.Cancelled, run.Row.FaultActivityId, rows.Now, users.User);
        return rows.CancelAsync(run, reason, cancellationToken);
    }

    private Workflow NewRow(WorkflowTypeGraph graph, WorkflowSubject subject, string correlationId) => new()
    {
        WorkflowId = Guid.CreateVersion7().ToString("N"),
        OrganizationId = subject.OrganizationId,
        VersionId = graph.VersionId,
        WorkflowTypeId = graph.Type.WorkflowTypeId,
        CorrelationId = correlationId,
        SingletonKey = graph.Type.IsSingleton ? $"{graph.Type.WorkflowTypeId}|{correlationId}" : null,
        ContentType = subject.ContentType,
        ContentItemId = subject.ContentItemId,
        ContentItemVersionId = subject.ContentItemVersionId,
        StartedBy = subject.StartedBy,
        CreatedUtc = rows.Now,
        ChangedUtc = rows.Now,
    };
}
