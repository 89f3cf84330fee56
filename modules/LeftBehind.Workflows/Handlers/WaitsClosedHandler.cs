using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Handlers;

/// <summary>Closes what a workflow no longer asks for. What was handed in and is not led any more goes back to those who wrote it: it must not wait for nobody.</summary>
internal sealed class WaitsClosedHandler(IDocumentSession session, IStringLocalizer<Startup> text, TimeProvider time) : IEventHandler<WorkflowWaitsClosed>
{
    public async Task HandleAsync(WorkflowWaitsClosed happened, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        DateTime? now = time.GetUtcNow().UtcDateTime;
        // Whoever stops a workflow for others need not see what it is about: a school that calls a transfer back does not see the other one's tasks.
        var tasks = session.Set<WorkflowTask>().Where(task => task.WorkflowId == happened.WorkflowId && (task.State == WorkflowTaskState.Open || task.State == WorkflowTaskState.Folded));
        if (happened.ActivityIds is { } some)
        {
            tasks = tasks.Where(task => some.Contains(task.ActivityId));
        }
        await tasks.ExecuteUpdateAsync(set => set.SetProperty(task => task.State, WorkflowTaskState.Cancelled).SetProperty(task => task.DoneUtc, now), cancellationToken);
        if (happened.ActivityIds is null)
        {
            await SendBackAsync(happened.WorkflowId, cancellationToken);
        }
    }

    private async Task SendBackAsync(string workflowId, CancellationToken cancellationToken)
    {
        var reason = text["The way of approval was stopped. Please hand it in again."].Value;
        await session.Query<ContentReview>().Where(review => review.WorkflowId == workflowId && review.State == ContentReviewState.Submitted)
            .ExecuteUpdateAsync(
                set => set.SetProperty(review => review.State, ContentReviewState.Returned).SetProperty(review => review.Reason, reason)
                    .SetProperty(review => review.AwaitingRole, "").SetProperty(review => review.IsStopped, false).SetProperty(review => review.WorkflowId, (string?)null),
                cancellationToken);
    }
}
