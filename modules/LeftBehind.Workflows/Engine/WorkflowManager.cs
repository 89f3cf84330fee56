using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

internal sealed class WorkflowManager(WorkflowTypes types, WorkflowRows rows, WorkflowRunner runner, WorkflowStarter starter, ActiveRuns active) : IWorkflowManager
{
    private const int LongestReason = 400;

    public async Task<int> TriggerEventAsync(
        string activityName, WorkflowSubject subject, string correlationId, JsonObject input, CancellationToken cancellationToken)
    {
        var current = await types.CurrentAsync(cancellationToken);
        var waiting = current.WaitsFor.Contains(activityName) ? await WaitingForAsync(activityName, correlationId, cancellationToken) : [];
        var count = 0;
        foreach (var (workflowId, activityId) in waiting)
        {
            count += await ResumeAsync(workflowId, activityId, (JsonObject)input.DeepClone(), cancellationToken) ? 1 : 0;
        }
        foreach (var (graph, start) in current.StartsOf(activityName))
        {
            count += await starter.StartAsync(graph, start, subject, correlationId, (JsonObject)input.DeepClone(), cancellationToken) ? 1 : 0;
        }
        return count;
    }

    public async Task<bool> ResumeAsync(string workflowId, string activityId, JsonObject input, CancellationToken cancellationToken)
    {
        var impulse = new Impulse(activityId, ImpulseKind.Resume, input);
        if (active.Find(workflowId) is { } running)
        {
            return await WakeAsync(running, impulse, cancellationToken);
        }
        if (await rows.HoldAsync(workflowId, cancellationToken) is not { } row || !await rows.ClaimAsync(workflowId, activityId, cancellationToken))
        {
            return false;
        }
        row.Waits--;
        var run = await RunOfAsync(row, cancellationToken);
        await runner.RunAsync(run, impulse, cancellationToken);
        return !run.IsDeaf;
    }

    public async Task<bool> CancelAsync(string workflowId, string reason, CancellationToken cancellationToken)
    {
        if (await rows.HoldAsync(workflowId, cancellationToken) is not { } row)
        {
            return false;
        }
        await starter.CancelAsync(await RunOfAsync(row, cancellationToken), reason.Length > LongestReason ? reason[..LongestReason] : reason, cancellationToken);
        return true;
    }

    /// <summary>Has what faulted or was halted tried again.</summary>
    /// <returns>False where nothing waits for that.</returns>
    public async Task<bool> RetryAsync(string workflowId, CancellationToken cancellationToken)
    {
        if (await rows.HoldAsync(workflowId, cancellationToken) is not { } row || WorkflowState.Of(row).Pending is not { Count: > 0 } pending)
        {
            return false;
        }
        foreach (var (index, impulse) in pending.Index())
        {
            // Each is a run of its own; what the one before left is read again.
            row = index == 0 ? row : await rows.HoldAsync(workflowId, cancellationToken);
            if (row is not null)
            {
                await starter.RetryAsync(await RunOfAsync(row, cancellationToken), impulse, cancellationToken);
            }
        }
        return true;
    }

    private async Task<WorkflowRun> RunOfAsync(Workflow row, CancellationToken cancellationToken) =>
        new(row, await types.VersionAsync(row.VersionId, cancellationToken), isNew: false);

    private async Task<IReadOnlyList<(string WorkflowId, string ActivityId)>> WaitingForAsync(string name, string correlationId, CancellationToken cancellationToken)
    {
        var stored = await rows.WaitingForAsync(name, correlationId, cancellationToken);
        var running = active.All.SelectMany(run => run.Blocks).Where(block => block.Name == name && block.CorrelationId == correlationId);
        return [.. stored.Concat(running).Select(block => (block.WorkflowId, block.ActivityId))];
    }

    private async Task<bool> WakeAsync(WorkflowRun running, Impulse impulse, CancellationToken cancellationToken)
    {
        var isNew = running.Blocks.RemoveAll(block => block.ActivityId == impulse.ActivityId) > 0;
        if (!isNew && !await rows.ClaimAsync(running.Row.WorkflowId, impulse.ActivityId, cancellationToken))
        {
            return false;
        }
        running.Row.Waits -= isNew ? 0 : 1;
        running.Impulses.Enqueue(impulse);
        return true;
    }
}
