using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// Reads and writes what the engine knows of its workflows, past the change tracker. Whoever holds a workflow has raised its revision
/// in this transaction; another node waits there until it ends, and reads what it left.
/// </summary>
internal sealed class WorkflowRows(IDocumentSession session, IEventPublisher events, TimeProvider time)
{
    public DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <returns>The workflow, held; null where there is none or it has ended.</returns>
    public async Task<Workflow?> HoldAsync(string workflowId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var held = await session.QueryOutsideScope<Workflow>()
            .Where(row => row.WorkflowId == workflowId && row.Status < WorkflowStatus.Finished)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Revision, row => row.Revision + 1), cancellationToken);
        return held == 0 ? null : await session.QueryOutsideScope<Workflow>().SingleAsync(row => row.WorkflowId == workflowId, cancellationToken);
    }

    /// <summary>Takes what a workflow waits at: who is second finds nothing.</summary>
    public async Task<bool> ClaimAsync(string workflowId, string activityId, CancellationToken cancellationToken) =>
        await session.Set<BlockingActivity>().Where(row => row.WorkflowId == workflowId && row.ActivityId == activityId).ExecuteDeleteAsync(cancellationToken) > 0;

    public Task<List<BlockingActivity>> WaitingForAsync(string name, string correlationId, CancellationToken cancellationToken) =>
        session.Set<BlockingActivity>().AsNoTracking().Where(row => row.CorrelationId == correlationId && row.Name == name)
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);

    public Task<bool> IsRunningAsync(string singletonKey, CancellationToken cancellationToken) =>
        session.QueryOutsideScope<Workflow>().AnyAsync(row => row.SingletonKey == singletonKey, cancellationToken);

    /// <summary>What was handed in is led by it again.</summary>
    public Task GoOnAsync(string workflowId, CancellationToken cancellationToken) =>
        session.Set<ContentReview>().Where(review => review.WorkflowId == workflowId && review.IsStopped).ExecuteUpdateAsync(set => set.SetProperty(review => review.IsStopped, false), cancellationToken);

    /// <summary>Writes what has come of a run.</summary>
    public async Task WriteAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        var (row, waits) = (run.Row, run.Row.Waits);
        if (run.Overtaken.Count > 0)
        {
            waits -= await CloseAsync(run, cancellationToken);
        }
        run.Apply(waits, Now);
        var isForgotten = row.Status == WorkflowStatus.Finished && run.Graph.Type.DeleteFinishedWorkflows;
        if (!isForgotten)
        {
            if (!run.IsNew)
            {
                await UpdateAsync(row, cancellationToken);
            }
            await session.InsertManyAsync<object>([.. run.IsNew ? [row] : Array.Empty<Workflow>(), .. run.Blocks, .. run.History], cancellationToken);
        }
        else if (!run.IsNew)
        {
            await ForgetAsync(row.WorkflowId, cancellationToken);
        }
    }

    /// <summary>Ends a workflow that is held.</summary>
    public async Task CancelAsync(WorkflowRun run, string reason, CancellationToken cancellationToken)
    {
        var row = run.Row;
        await session.Set<BlockingActivity>().Where(block => block.WorkflowId == row.WorkflowId).ExecuteDeleteAsync(cancellationToken);
        (row.Status, row.Waits, row.State, row.SingletonKey, row.Fault, row.ChangedUtc) = (WorkflowStatus.Cancelled, 0, "", null, reason, Now);
        await UpdateAsync(row, cancellationToken);
        await session.InsertManyAsync(run.History, cancellationToken);
        await events.PublishAsync(new WorkflowWaitsClosed(row.WorkflowId, null), cancellationToken);
    }

    private async Task<int> CloseAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        string[] ids = [.. run.Overtaken];
        var closed = run.IsNew ? 0 : await session.Set<BlockingActivity>()
            .Where(block => block.WorkflowId == run.Row.WorkflowId && ids.Contains(block.ActivityId)).ExecuteDeleteAsync(cancellationToken);
        await events.PublishAsync(new WorkflowWaitsClosed(run.Row.WorkflowId, ids), cancellationToken);
        return closed;
    }

    private async Task UpdateAsync(Workflow row, CancellationToken cancellationToken)
    {
        var written = await session.QueryOutsideScope<Workflow>().Where(stored => stored.WorkflowId == row.WorkflowId && stored.Revision == row.Revision).ExecuteUpdateAsync(
            set => set.SetProperty(stored => stored.Status, row.Status).SetProperty(stored => stored.CorrelationId, row.CorrelationId)
                .SetProperty(stored => stored.SingletonKey, row.SingletonKey).SetProperty(stored => stored.Properties, row.Properties)
                .SetProperty(stored => stored.State, row.State).SetProperty(stored => stored.Steps, row.Steps).SetProperty(stored => stored.Waits, row.Waits)
                .SetProperty(stored => stored.ChangedUtc, row.ChangedUtc).SetProperty(stored => stored.Fault, row.Fault)
                .SetProperty(stored => stored.FaultActivityId, row.FaultActivityId),
            cancellationToken);
        if (written != 1)
        {
            throw new DbUpdateConcurrencyException("A workflow was changed by somebody who did not hold it.");
        }
    }

    private async Task ForgetAsync(string workflowId, CancellationToken cancellationToken)
    {
        await session.Set<WorkflowStep>().Where(step => step.WorkflowId == workflowId).ExecuteDeleteAsync(cancellationToken);
        await session.QueryOutsideScope<Workflow>().Where(row => row.WorkflowId == workflowId).ExecuteDeleteAsync(cancellationToken);
    }
}
