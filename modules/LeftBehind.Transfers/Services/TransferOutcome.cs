using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>Carries out what was decided about a transfer: the step of the workflow, or of the page where no workflow leads.</summary>
internal sealed class TransferOutcome(TransferRows rows, FileHandover handover, TransferMessages messages, TransferLog log)
{
    /// <returns>What stood in the way; null where the file has moved.</returns>
    public async Task<string?> AcceptAsync(string transferId, CancellationToken cancellationToken)
    {
        if (await rows.BothAsync(transferId, cancellationToken) is not var (outgoing, card) || card.State != TransferState.Waiting)
        {
            return TransferRules.Decided;
        }
        Sign(card, TransferState.Accepted, "");
        // First the rows: what follows the file into the other school must not take the sending school's record along.
        await rows.EndAsync(card, cancellationToken);
        if (await handover.MoveAsync(outgoing, card, cancellationToken) is { } fault)
        {
            return fault;
        }
        await log.RecordAsync(AuditAction.Accepted, outgoing.ContentItemId, outgoing.OrganizationId, $"转出：{outgoing.ToSchoolName}已接收", cancellationToken);
        await log.RecordAsync(AuditAction.Accepted, outgoing.ContentItemId, card.ToClassId!.Value, $"转入：{card.FromSchool}{(card.ByCounty ? "（县里代为接收）" : "")}", cancellationToken);
        await messages.TellAsync(outgoing, card, cancellationToken);
        return null;
    }

    /// <returns>False where it does not wait any more.</returns>
    public async Task<bool> DeclineAsync(string transferId, string reason, CancellationToken cancellationToken)
    {
        if (await EndAsync(transferId, TransferState.Declined, reason, AuditAction.Returned, cancellationToken) is not var (outgoing, card))
        {
            return false;
        }
        await messages.TellAsync(outgoing, card, cancellationToken);
        return true;
    }

    /// <returns>False where it does not wait any more.</returns>
    public async Task<bool> RecallAsync(string transferId, CancellationToken cancellationToken) =>
        await EndAsync(transferId, TransferState.Recalled, "", AuditAction.Recalled, cancellationToken) is not null;

    private async Task<(ChildTransfer Outgoing, TransferCard Card)?> EndAsync(string transferId, TransferState state, string reason, AuditAction action, CancellationToken cancellationToken)
    {
        if (await rows.BothAsync(transferId, cancellationToken) is not var (outgoing, card) || card.State != TransferState.Waiting)
        {
            return null;
        }
        Sign(card, state, reason);
        (card.Name, card.Sex, card.BirthMonth) = (Mask.Name(card.Name), null, "");
        await rows.EndAsync(card, cancellationToken);
        await log.RecordAsync(action, outgoing.ContentItemId, outgoing.OrganizationId, reason.Length == 0 ? $"转出：{outgoing.ToSchoolName}" : $"转出：{outgoing.ToSchoolName}：{reason}", cancellationToken);
        return (outgoing, card);
    }

    private void Sign(TransferCard card, TransferState state, string reason)
    {
        (card.State, card.Reason, card.EndedUtc, card.EndedByName) = (state, reason, log.Now, log.User.DisplayName);
        card.ByCounty = log.IsOfCounty;
    }
}
