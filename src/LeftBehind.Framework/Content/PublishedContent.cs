using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

internal sealed class PublishedContent(IDocumentSession session, ContentScope scope, ContentStore store, ContentStamp stamp, ContentIndexer indexer) : IPublishedContent
{
    public async Task<bool> AmendAsync(ContentItem draft, Action<ContentItem> change, CancellationToken cancellationToken)
    {
        await scope.RequireAsync(draft, cancellationToken);
        var latest = await store.LockLatestAsync(draft.ContentItemId, cancellationToken);
        var former = await session.Set<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == draft.ContentItemId && item.Published, cancellationToken);
        if (latest is null || former is null || latest.Id == former.Id)
        {
            return false;
        }
        var amended = ItemCopy.NextVersion(former, former, stamp.Now);
        change(amended);
        (amended.Latest, amended.Published, amended.PublishedUtc, amended.VersionNumber) = (false, true, stamp.Now, latest.VersionNumber);
        stamp.Sign(amended);
        // The draft is what comes next still. Marks are taken off before others get them: the database knows one of each.
        latest.VersionNumber++;
        former.Published = false;
        await session.SaveAsync(cancellationToken);
        session.Set<ContentItem>().Add(amended);
        await session.SaveAsync(cancellationToken);
        await indexer.ReplaceAsync([new IndexedItem(latest, amended, IsNew: false)], cancellationToken);
        return true;
    }

    public async Task<bool> WithdrawAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await scope.RequireAsync(item, cancellationToken);
        var latest = await store.LockLatestAsync(item.ContentItemId, cancellationToken);
        var former = await session.Set<ContentItem>().SingleOrDefaultAsync(version => version.ContentItemId == item.ContentItemId && version.Published, cancellationToken);
        if (latest is null || former is null)
        {
            return false;
        }
        former.Published = false;
        if (latest.Id == former.Id)
        {
            // What was published is never written over: the next save changes the copy.
            former.Latest = false;
            await session.SaveAsync(cancellationToken);
            latest = ItemCopy.NextVersion(former, former, stamp.Now);
            stamp.Sign(latest);
            session.Set<ContentItem>().Add(latest);
        }
        await session.SaveAsync(cancellationToken);
        await indexer.ReplaceAsync([new IndexedItem(latest, null, IsNew: false)], cancellationToken);
        ItemCopy.Reflect(latest, item);
        return true;
    }
}
