using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

internal sealed class ContentReindex(IDocumentSession session, CmsDbContext context, ContentBatch batch, ContentIndexer indexer) : IContentReindex
{
    public async Task ReindexAsync(IReadOnlyList<string> contentItemIds, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.SaveAsync(cancellationToken);
        var latest = await batch.LockLatestAsync(contentItemIds, cancellationToken);
        var published = await context.ContentItems.AsNoTracking().Where(item => item.Published && contentItemIds.Contains(item.ContentItemId))
            .ToDictionaryAsync(item => item.ContentItemId, cancellationToken);
        await indexer.ReplaceAsync(
            [.. latest.Values.Select(item => new IndexedItem(item, published.GetValueOrDefault(item.ContentItemId), IsNew: false))], cancellationToken);
    }
}
