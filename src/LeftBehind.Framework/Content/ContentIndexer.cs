using LeftBehind.Abstractions.Content;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

/// <summary>Replaces the index rows of an item: at most one for its latest and one for its published version, none once archived.</summary>
internal sealed class ContentIndexer(CmsDbContext context, IEnumerable<IIndexProvider> providers)
{
    public async Task ReplaceAsync(ContentItem latest, ContentItem? published, CancellationToken cancellationToken)
    {
        ContentItem[] versions = latest.ArchivedUtc is not null ? [] : published is null || published.Id == latest.Id ? [latest] : [latest, published];
        foreach (var provider in providers.Where(provider => provider.ContentType == latest.ContentType))
        {
            await DeleteAsync(provider.IndexType, latest.ContentItemId, cancellationToken);
            if (provider.ManyType is { } many)
            {
                await DeleteAsync(many, latest.ContentItemId, cancellationToken);
            }
            foreach (var version in versions)
            {
                Add(version, provider.Map(version) is { } row ? [row, .. provider.MapMany(version)] : []);
            }
        }
        await context.SaveChangesAsync(cancellationToken);
        // Nobody reads them back through the tracker, and every later save would look through them all again.
        foreach (var written in context.ChangeTracker.Entries<ContentIndex>().ToList())
        {
            written.State = EntityState.Detached;
        }
    }

    private void Add(ContentItem version, IEnumerable<ContentIndex> rows)
    {
        foreach (var row in rows)
        {
            row.ContentItemId = version.ContentItemId;
            row.ContentItemVersionId = version.ContentItemVersionId;
            row.Latest = version.Latest;
            row.Published = version.Published;
            row.CopyLevelsFrom(version);
            context.Add((object)row);
        }
    }

    private Task<int> DeleteAsync(Type indexType, string contentItemId, CancellationToken cancellationToken)
    {
        foreach (var stale in context.ChangeTracker.Entries<ContentIndex>().Where(entry => entry.Entity.ContentItemId == contentItemId && entry.Metadata.ClrType == indexType).ToList())
        {
            stale.State = EntityState.Detached;
        }
        var table = context.Model.FindEntityType(indexType)?.GetTableName()
            ?? throw new InvalidOperationException($"{indexType.Name} has no entity configuration.");
        // The table's name comes from the model, never from input.
#pragma warning disable EF1003
        return context.Database.ExecuteSqlRawAsync("DELETE FROM \"" + table + "\" WHERE \"ContentItemId\" = {0}", [contentItemId], cancellationToken);
#pragma warning restore EF1003
    }
}
