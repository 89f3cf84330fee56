using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Handlers;

/// <summary>A card whose workflow was stopped waits on: the school finds it in its list and decides there.</summary>
internal sealed class TransferWaitsHandler(IDocumentSession session) : IEventHandler<WorkflowWaitsClosed>
{
    public async Task HandleAsync(WorkflowWaitsClosed happened, CancellationToken cancellationToken)
    {
        if (happened.ActivityIds is null)
        {
            await session.BeginAsync(cancellationToken);
            // Whoever stops a workflow for others need not see what it is about.
            await session.Set<TransferCard>().Where(card => card.WorkflowId == happened.WorkflowId).ExecuteUpdateAsync(set => set.SetProperty(card => card.WorkflowId, (string?)null), cancellationToken);
        }
    }
}
