using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Organizations;
using LeftBehind.Transfers.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>
/// Moves a file into the class that was chosen for it, in one transaction with everything else: what was approved stays approved, so the
/// file is in one school's lists or in the other's and never in none.
/// </summary>
internal sealed class FileHandover(IScopeLift lift, IContentManager content, IContentLock contentLock, IClassDirectory classes)
{
    /// <summary>What stands in the way, without changing anything.</summary>
    public async Task<string?> FaultAsync(ChildTransfer outgoing, TransferCard card, CancellationToken cancellationToken)
    {
        await contentLock.LockAsync([outgoing.ContentItemId], cancellationToken);
        return await lift.RunAsync(async () => (await FindAsync(outgoing, card, cancellationToken)).Fault);
    }

    /// <returns>What stood in the way; null where the file has moved.</returns>
    public async Task<string?> MoveAsync(ChildTransfer outgoing, TransferCard card, CancellationToken cancellationToken)
    {
        await contentLock.LockAsync([outgoing.ContentItemId], cancellationToken);
        return await lift.RunAsync(() => MoveInAsync(outgoing, card, cancellationToken));
    }

    private async Task<string?> MoveInAsync(ChildTransfer outgoing, TransferCard card, CancellationToken cancellationToken)
    {
        var (item, fault) = await FindAsync(outgoing, card, cancellationToken);
        if (item is null)
        {
            return fault;
        }
        item.OrganizationId = card.ToClassId!.Value;
        var saved = await content.SaveAsync(item, expectedRevision: null, cancellationToken);
        return saved.Succeeded && (await content.PublishAsync(item, cancellationToken)).Succeeded ? null : saved.Errors.Count > 0 ? saved.Errors[0].Message : TransferRules.Changing;
    }

    private async Task<(ContentItem? Item, string? Fault)> FindAsync(ChildTransfer outgoing, TransferCard card, CancellationToken cancellationToken)
    {
        if (card.ToClassId is not { } classId || await classes.FindAsync(classId, cancellationToken) is not { } chosen || chosen.SchoolId != card.SchoolId)
        {
            return (null, TransferRules.ClassMissing);
        }
        var item = await content.GetAsync(outgoing.ContentItemId, ContentVersion.Latest, cancellationToken);
        return item is null ? (null, TransferRules.PutAway) : !item.Published ? (null, TransferRules.Changing) : (item, null);
    }
}
