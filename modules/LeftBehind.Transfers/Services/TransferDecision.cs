using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Children.Entities;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>Takes a decision about a transfer from the page: all of it happens, or nothing.</summary>
internal sealed class TransferDecision(IDocumentSession session, TransferRows rows, TransferWay way, TransferOutcome outcome, FileHandover handover)
{
    /// <returns>What stands in the way; null where the file has moved.</returns>
    public async Task<string?> AcceptAsync(TransferCard card, int? classId, CancellationToken cancellationToken)
    {
        if (!await way.WaitsForMeAsync(card, cancellationToken))
        {
            return TransferRules.ForSomebodyElse;
        }
        if (!await rows.HoldAsync(card.TransferId, classId, cancellationToken) || await rows.BothAsync(card.TransferId, cancellationToken) is not var (outgoing, held))
        {
            return TransferRules.Decided;
        }
        return await UndoneAsync(
            await handover.FaultAsync(outgoing, held, cancellationToken)
            ?? (held.WorkflowId is null ? await outcome.AcceptAsync(card.TransferId, cancellationToken) : await LeadOnAsync(held, ReviewOutcomes.Approve, "", TransferState.Accepted, cancellationToken)),
            cancellationToken);
    }

    /// <returns>What stands in the way; null where it is declined.</returns>
    public async Task<string?> DeclineAsync(TransferCard card, string reason, CancellationToken cancellationToken)
    {
        if (!await way.WaitsForMeAsync(card, cancellationToken))
        {
            return TransferRules.ForSomebodyElse;
        }
        if (!await rows.HoldAsync(card.TransferId, null, cancellationToken))
        {
            return TransferRules.Decided;
        }
        return await UndoneAsync(
            card.WorkflowId is not null ? await LeadOnAsync(card, ReviewOutcomes.Return, reason, TransferState.Declined, cancellationToken)
            : await outcome.DeclineAsync(card.TransferId, reason, cancellationToken) ? null : TransferRules.Decided,
            cancellationToken);
    }

    /// <summary>By the sending school, while nobody has decided.</summary>
    public async Task<string?> RecallAsync(string transferId, CancellationToken cancellationToken)
    {
        if (!await rows.HoldAsync(transferId, null, cancellationToken) || await rows.BothAsync(transferId, cancellationToken) is not var (_, card))
        {
            return TransferRules.Decided;
        }
        if (!await outcome.RecallAsync(transferId, cancellationToken))
        {
            return TransferRules.Decided;
        }
        await way.EndAsync(card, cancellationToken);
        return null;
    }

    // A step that fails is kept by the workflow to be tried again; here the user is told, and nothing has happened.
    private async Task<string?> LeadOnAsync(TransferCard card, string answer, string comment, TransferState wanted, CancellationToken cancellationToken) =>
        await way.AnswerAsync(card, answer, comment, cancellationToken)
        ?? ((await rows.BothAsync(card.TransferId, cancellationToken))?.Card.State == wanted ? null : TransferRules.Changing);

    private async Task<string?> UndoneAsync(string? fault, CancellationToken cancellationToken)
    {
        if (fault is not null)
        {
            await session.CancelAsync(cancellationToken);
        }
        return fault;
    }
}
