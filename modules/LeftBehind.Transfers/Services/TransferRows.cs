using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>The two sides of a transfer: each school sees its own row, and what is done to one is done to both.</summary>
internal sealed class TransferRows(IDocumentSession session)
{
    /// <summary>A card in view; null where there is none.</summary>
    public Task<TransferCard?> CardAsync(string transferId, CancellationToken cancellationToken) =>
        session.Query<TransferCard>().SingleOrDefaultAsync(card => card.TransferId == transferId, cancellationToken);

    /// <summary>A transfer of a school in view; null where there is none.</summary>
    public Task<ChildTransfer?> OutgoingAsync(string transferId, CancellationToken cancellationToken) =>
        session.Query<ChildTransfer>().SingleOrDefaultAsync(row => row.TransferId == transferId, cancellationToken);

    public Task<bool> IsWaitingAsync(string contentItemId, CancellationToken cancellationToken) =>
        session.Query<ChildTransfer>().AnyAsync(row => row.ContentItemId == contentItemId && row.State == TransferState.Waiting, cancellationToken);

    /// <summary>Both sides, once one of them was read through the scope, or for the workflow that leads them.</summary>
    public async Task<(ChildTransfer Outgoing, TransferCard Card)?> BothAsync(string transferId, CancellationToken cancellationToken) =>
        await session.QueryOutsideScope<ChildTransfer>().SingleOrDefaultAsync(row => row.TransferId == transferId, cancellationToken) is { } outgoing
        && await session.QueryOutsideScope<TransferCard>().SingleOrDefaultAsync(card => card.TransferId == transferId, cancellationToken) is { } card
            ? (outgoing, card) : null;

    public async Task AddAsync(ChildTransfer outgoing, TransferCard card, CancellationToken cancellationToken)
    {
        session.Set<ChildTransfer>().Add(outgoing);
        session.Set<TransferCard>().Add(card);
        await session.SaveAsync(cancellationToken);
    }

    /// <summary>Of two who do it at the same moment the second finds it done.</summary>
    /// <returns>False where the transfer does not wait any more.</returns>
    public async Task<bool> HoldAsync(string transferId, int? classId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        return await session.QueryOutsideScope<TransferCard>().Where(card => card.TransferId == transferId && card.State == TransferState.Waiting)
            .ExecuteUpdateAsync(set => set.SetProperty(card => card.ToClassId, classId), cancellationToken) == 1;
    }

    public Task LeadAsync(string transferId, string? workflowId, CancellationToken cancellationToken) => session.QueryOutsideScope<TransferCard>()
        .Where(card => card.TransferId == transferId).ExecuteUpdateAsync(set => set.SetProperty(card => card.WorkflowId, workflowId), cancellationToken);

    public async Task EndAsync(TransferCard card, CancellationToken cancellationToken)
    {
        await session.QueryOutsideScope<ChildTransfer>().Where(row => row.TransferId == card.TransferId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, card.State).SetProperty(row => row.EndedUtc, card.EndedUtc)
                .SetProperty(row => row.EndedByName, card.EndedByName).SetProperty(row => row.Reason, card.Reason),
            cancellationToken);
        await session.QueryOutsideScope<TransferCard>().Where(row => row.TransferId == card.TransferId).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.State, card.State).SetProperty(row => row.EndedUtc, card.EndedUtc).SetProperty(row => row.EndedByName, card.EndedByName)
                .SetProperty(row => row.Reason, card.Reason).SetProperty(row => row.ByCounty, card.ByCounty)
                .SetProperty(row => row.Name, card.Name).SetProperty(row => row.Sex, card.Sex).SetProperty(row => row.BirthMonth, card.BirthMonth),
            cancellationToken);
    }
}
