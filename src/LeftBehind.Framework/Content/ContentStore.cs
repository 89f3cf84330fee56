using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

/// <summary>Reads and writes the versions of an item, with its index rows.</summary>
internal sealed class ContentStore(CmsDbContext context, IDocumentSession session, ContentIndexer indexer, ContentStamp stamp)
{
    /// <summary>The latest version, which nobody else changes until the transaction ends.</summary>
    public async Task<ContentItem?> LockLatestAsync(string contentItemId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        // SQLite has one writer at a time. On PostgreSQL the versions are locked by a statement of its own, so that the one after it
        // sees what a transaction that was waited for has committed.
        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"SELECT 1 FROM \"ContentItem\" WHERE \"ContentItemId\" = {contentItemId} FOR UPDATE", cancellationToken);
        }
        Forget();
        return await session.Set<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == contentItemId && item.Latest, cancellationToken);
    }

    public async Task<ContentItem> WriteAsync(ContentItem item, ContentItem? stored, CancellationToken cancellationToken)
    {
        var version = await VersionToWriteAsync(item, stored, cancellationToken);
        await FinishAsync(version, cancellationToken);
        return version;
    }

    public async Task PublishAsync(ContentItem latest, CancellationToken cancellationToken)
    {
        if (await PublishedAsync(latest.ContentItemId, cancellationToken) is { } former && former.Id != latest.Id)
        {
            former.Published = false;
            await session.SaveAsync(cancellationToken);
        }
        latest.Published = true;
        latest.PublishedUtc = stamp.Now;
        await FinishAsync(latest, cancellationToken);
    }

    public async Task ArchiveAsync(ContentItem latest, bool archived, CancellationToken cancellationToken)
    {
        if (await PublishedAsync(latest.ContentItemId, cancellationToken) is { } published && published.Id != latest.Id)
        {
            published.ArchivedUtc = archived ? stamp.Now : null;
            published.Revision++;
        }
        latest.ArchivedUtc = archived ? stamp.Now : null;
        await FinishAsync(latest, cancellationToken);
    }

    private async Task<ContentItem> VersionToWriteAsync(ContentItem item, ContentItem? stored, CancellationToken cancellationToken)
    {
        if (stored is { Published: false })
        {
            ItemCopy.Change(stored, item);
            return stored;
        }
        if (stored is not null)
        {
            stored.Latest = false;
            await session.SaveAsync(cancellationToken);
        }
        return session.Set<ContentItem>().Add(ItemCopy.NextVersion(item, stored, stamp.Now)).Entity;
    }

    private async Task FinishAsync(ContentItem version, CancellationToken cancellationToken)
    {
        var isNew = version.Id == 0 && version.VersionNumber == 1;
        stamp.Sign(version);
        await session.SaveAsync(cancellationToken);
        var published = version.Published || isNew ? null : await PublishedAsync(version.ContentItemId, cancellationToken);
        await indexer.ReplaceAsync([new IndexedItem(version, published, isNew)], cancellationToken);
    }

    private Task<ContentItem?> PublishedAsync(string id, CancellationToken cancellationToken) =>
        session.Set<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == id && item.Published, cancellationToken);

    /// <summary>What was read before the lock may have changed since, and in a long run of saves the session would track ever more.</summary>
    private void Forget()
    {
        foreach (var entry in context.ChangeTracker.Entries<ContentItem>().Where(entry => entry.State == EntityState.Unchanged).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }
}
