using LeftBehind.Abstractions.Content;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LeftBehind.Framework.Content;

/// <summary>Writes versions of many items by set-based statements, without tracking any of them.</summary>
internal sealed class ContentBatch(CmsDbContext context, RowInserter inserter, RowUpdater updater, ContentIndexer indexer, ContentStamp stamp)
{
    private const int IdsAtOnce = 500;

    /// <summary>The latest versions of those items that are stored, which nobody else changes until the transaction ends.</summary>
    public async Task<Dictionary<string, ContentItem>> LockLatestAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken)
    {
        var stored = new Dictionary<string, ContentItem>();
        foreach (var ids in contentItemIds.Chunk(IdsAtOnce))
        {
            await LockAsync(ids, cancellationToken);
            await foreach (var version in context.ContentItems.AsNoTracking().Where(item => item.Latest && ids.Contains(item.ContentItemId)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                stored.Add(version.ContentItemId, version);
            }
        }
        return stored;
    }

    /// <summary>Nobody else changes them until the transaction ends. On SQLite the transaction itself sees to that.</summary>
    public async Task LockAsync(IEnumerable<string> contentItemIds, CancellationToken cancellationToken)
    {
        foreach (var ids in context.Database.GetDbConnection() is NpgsqlConnection ? contentItemIds.Chunk(IdsAtOnce) : [])
        {
            await context.Database.ExecuteSqlAsync($"-- prepared\nSELECT 1 FROM \"ContentItem\" WHERE \"ContentItemId\" = ANY({ids}) ORDER BY \"Id\" FOR UPDATE", cancellationToken);
        }
    }

    public async Task<IReadOnlyList<SavedContent>> WriteAsync(
        IReadOnlyList<ContentItem> items, IReadOnlyDictionary<string, ContentItem> stored, bool publish, CancellationToken cancellationToken)
    {
        var saved = items.Select(item => Next(item, stored.GetValueOrDefault(item.ContentItemId), publish)).ToList();
        await stamp.PlaceAsync(saved.Select(entry => entry.Item), cancellationToken);
        await WithdrawAsync(saved, publish, cancellationToken);
        await InsertAsync([.. saved.Select(entry => entry.Item).Where(version => version.Id == 0)], cancellationToken);
        await updater.UpdateAsync(typeof(ContentItem), [.. saved.Where(entry => entry.Item.Id == entry.Previous?.Id).Select(entry => entry.Item)], cancellationToken);
        await IndexAsync(saved, publish, cancellationToken);
        Forget([.. stored.Keys]);
        return saved;
    }

    private SavedContent Next(ContentItem item, ContentItem? stored, bool publish)
    {
        var version = stored is { Published: false } ? ItemCopy.Changed(stored, item) : ItemCopy.NextVersion(item, stored, stamp.Now);
        version.Published = publish;
        version.PublishedUtc = publish ? stamp.Now : null;
        stamp.Sign(version);
        return new SavedContent(version, stored);
    }

    /// <summary>Takes the marks off the versions that lose them, before others get them: the database knows one of each.</summary>
    private async Task WithdrawAsync(List<SavedContent> saved, bool publish, CancellationToken cancellationToken)
    {
        foreach (var ids in saved.Where(entry => entry.Previous is { Published: true }).Select(entry => entry.Previous!.Id).Chunk(IdsAtOnce))
        {
            await context.ContentItems.Where(item => ids.Contains(item.Id)).ExecuteUpdateAsync(set => set.SetProperty(item => item.Latest, false), cancellationToken);
        }
        foreach (var ids in saved.Where(entry => publish && entry.Previous is not null).Select(entry => entry.Item.ContentItemId).Chunk(IdsAtOnce))
        {
            await context.ContentItems.Where(item => ids.Contains(item.ContentItemId) && item.Published)
                .ExecuteUpdateAsync(set => set.SetProperty(item => item.Published, false), cancellationToken);
        }
    }

    private async Task InsertAsync(List<ContentItem> versions, CancellationToken cancellationToken)
    {
        var keys = await inserter.ReserveKeysAsync(typeof(ContentItem), versions.Count, cancellationToken);
        foreach (var (index, version) in versions.Index())
        {
            version.Id = keys[index];
        }
        await inserter.InsertWithKeysAsync(typeof(ContentItem), versions, cancellationToken);
    }

    private async Task IndexAsync(List<SavedContent> saved, bool publish, CancellationToken cancellationToken)
    {
        var published = new Dictionary<string, ContentItem>();
        foreach (var ids in saved.Where(entry => !publish && entry.Previous is not null).Select(entry => entry.Item.ContentItemId).Chunk(IdsAtOnce))
        {
            await foreach (var version in context.ContentItems.AsNoTracking().Where(item => item.Published && ids.Contains(item.ContentItemId)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                published.Add(version.ContentItemId, version);
            }
        }
        await indexer.ReplaceAsync(
            [.. saved.Select(entry => new IndexedItem(entry.Item, published.GetValueOrDefault(entry.Item.ContentItemId), entry.Previous is null))], cancellationToken);
    }

    /// <summary>What the session still tracks of these items is no longer true.</summary>
    private void Forget(HashSet<string> contentItemIds)
    {
        foreach (var entry in context.ChangeTracker.Entries<ContentItem>().Where(entry => contentItemIds.Contains(entry.Entity.ContentItemId)).ToList())
        {
            entry.State = EntityState.Detached;
        }
    }
}
