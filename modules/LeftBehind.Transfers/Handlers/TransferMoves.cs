using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;

namespace LeftBehind.Transfers.Handlers;

/// <summary>Who changes the class while another school is asked: the new class teacher sees that the pupil is leaving.</summary>
internal sealed class TransferMoves(IDocumentSession session) : ContentHandler
{
    public override string ContentType => "Child";

    public override async Task SavedManyAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        foreach (var (item, _) in saved.Where(entry => entry.Previous is { } previous && previous.OrganizationId != entry.Item.OrganizationId))
        {
            if (await session.Set<ChildTransfer>().SingleOrDefaultAsync(row => row.ContentItemId == item.ContentItemId && row.State == TransferState.Waiting, cancellationToken) is { } transfer)
            {
                transfer.CopyLevelsFrom(item);
                await session.SaveAsync(cancellationToken);
            }
        }
    }
}
