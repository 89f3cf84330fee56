using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Handlers;

/// <summary>Marks what was handed in and waits for nobody now, because the workflow that leads it cannot go on; whoever ends that one sends it back.</summary>
internal sealed class StoppedHandler(IDocumentSession session) : IEventHandler<WorkflowStopped>
{
    public async Task HandleAsync(WorkflowStopped happened, CancellationToken cancellationToken)
    {
        if (happened.Subject.ContentItemVersionId is not { Length: > 0 } version)
        {
            return;
        }
        await session.BeginAsync(cancellationToken);
        // Whoever woke it need not see what it is about.
        await session.Set<ContentReview>().Where(review => review.ContentItemVersionId == version && review.State == ContentReviewState.Submitted && (review.WorkflowId == null || review.WorkflowId == happened.WorkflowId))
            .ExecuteUpdateAsync(set => set.SetProperty(review => review.IsStopped, true).SetProperty(review => review.WorkflowId, happened.WorkflowId), cancellationToken);
    }
}
