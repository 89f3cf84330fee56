using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Handlers;

/// <summary>
/// Whom no letter may reach goes with the child: a block of a court holds in the new class and in the new school, and for the same
/// person in the file of a sibling, by whatever id that names them.
/// </summary>
internal sealed class RuleMoves(IDocumentSession session, BlockReach reach) : ContentHandler
{
    public override string ContentType => "Child";

    public override async Task SavedManyAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        foreach (var (item, _) in saved.Where(entry => entry.Previous is { } previous && previous.OrganizationId != entry.Item.OrganizationId))
        {
            foreach (var rule in await session.Set<ContactRule>().Where(rule => rule.ContentItemId == item.ContentItemId).ToListAsync(cancellationToken))
            {
                rule.CopyLevelsFrom(item);
            }
            await session.SaveAsync(cancellationToken);
        }
        await reach.FollowAsync([.. saved.Select(entry => entry.Item)], cancellationToken);
    }
}
