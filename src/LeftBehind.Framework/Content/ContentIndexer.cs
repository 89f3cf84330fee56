using LeftBehind.Abstractions.Content;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Content;

/// <summary>Replaces the index rows of items: at most one for the latest and one for the published version, none once archived.</summary>
internal sealed class ContentIndexer(CmsDbContext context, RowInserter inserter, IEnumerable<IIndexProvider> providers)
{
    private const int IdsAtOnce = 500;

    public async Task ReplaceAsync(IReadOnlyList<IndexedItem> items, CancellationToken cancellationToken)
    {
        foreach (var provider in providers)
        {
            var own = items.Where(item => item.Latest.ContentType == provider.ContentType).ToList();
            string[] known = [.. own.Where(item => !item.IsNew).Select(item => item.Latest.ContentItemId)];
            foreach (var type in new[] { provider.IndexType, provider.ManyType }.OfType<Type>())
            {
                await DeleteAsync(type, known, cancellationToken);
            }
            await inserter.InsertAsync([.. own.SelectMany(item => item.Versions).SelectMany(version => Rows(provider, version))], cancellationToken);
        }
    }

    /// <summary>The rows that a version calls for.</summary>
    public static IEnumerable<ContentIndex> Rows(IIndexProvider provider, ContentItem version)
    {
        foreach (var row in provider.Rows(version))
        {
            row.ContentItemId = version.ContentItemId;
            row.ContentItemVersionId = version.ContentItemVersionId;
            row.Latest = version.Latest;
            row.Published = version.Published;
            row.CopyLevelsFrom(version);
            yield return row;
        }
    }

    private async Task DeleteAsync(Type type, string[] contentItemIds, CancellationToken cancellationToken)
    {
        var table = TablePlan.Of(context.Model, type).Name;
        foreach (var ids in contentItemIds.Chunk(IdsAtOnce))
        {
            var places = string.Join(", ", ids.Select((_, index) => $"{{{index}}}"));
            // The table's name comes from the model, and the rest are numbers of parameters.
#pragma warning disable EF1002, EF1003
            await context.Database.ExecuteSqlRawAsync($"DELETE FROM {table} WHERE \"ContentItemId\" IN ({places})", ids, cancellationToken);
#pragma warning restore EF1002, EF1003
        }
    }
}
