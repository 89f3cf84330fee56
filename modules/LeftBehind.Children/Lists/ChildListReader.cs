using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Lists;

/// <summary>Pages of the list by keyset: page 500 costs what page 1 costs.</summary>
internal sealed class ChildListReader(ChildQuery query, SealedQuery sealedQuery)
{
    public const int PageSize = 25;

    public async Task<ChildPage> ReadAsync(ChildFilter filter, CancellationToken cancellationToken)
    {
        var hits = await query.OfAsync(filter, cancellationToken);
        var backwards = filter.Before is not null;
        var counted = query.Counted(filter, hits).Take(ChildPage.MostCounted + 1);
        // The count comes along with the rows: a page is one statement less.
        var found = await query.WithReview(Sorted(hits, filter, backwards).Take(PageSize + 1)).Select(row => new { Row = row, Count = counted.Count() }).ToListAsync(cancellationToken);
        var rows = found.ConvertAll(row => row.Row);
        var count = found.Count > 0 ? found[0].Count : filter.After is null && !backwards ? 0 : await counted.CountAsync(cancellationToken);
        var more = rows.Count > PageSize;
        rows = rows.Take(PageSize).ToList();
        if (backwards)
        {
            rows.Reverse();
        }
        var byModified = filter.SortsByModified;
        return new(
            rows,
            rows.Count > 0 && (more || backwards) ? CursorOf(rows[^1], byModified) : null,
            rows.Count > 0 && (backwards ? more : filter.After is not null) ? CursorOf(rows[0], byModified) : null,
            count);
    }

    /// <summary>All rows that a filter leaves, in the list's order, for exports and prints.</summary>
    public async Task<IAsyncEnumerable<ChildRow>> StreamAsync(ChildFilter filter, CancellationToken cancellationToken) =>
        query.WithReview(Sorted(await query.OfAsync(filter, cancellationToken), filter, backwards: false, paged: false)).AsAsyncEnumerable();

    // The sort key of a name says the name to whoever decodes it.
    private string CursorOf(ChildRow row, bool byModified) => sealedQuery.Seal(byModified ? ChildCursor.OfModified(row.Child) : ChildCursor.OfName(row.Child));

    private IQueryable<ChildHit> Sorted(IQueryable<ChildHit> hits, ChildFilter filter, bool backwards, bool paged = true)
    {
        var cursor = paged ? ChildCursor.Parse(sealedQuery.Open(backwards ? filter.Before : filter.After), filter.SortsByModified) : null;
        var falling = filter.IsDescending != backwards;
        return filter.SortsByModified ? ByModified(hits, cursor, falling) : ByName(hits, cursor, falling);
    }

    private static IQueryable<ChildHit> ByName(IQueryable<ChildHit> hits, ChildCursor? cursor, bool falling)
    {
        if (cursor is { Key: var key, ContentItemId: var id })
        {
            // The first condition alone is the seek; the second leaves out the namesakes of the page before.
            hits = falling
                ? hits.Where(hit => string.Compare(hit.SortKey, key) <= 0 && (string.Compare(hit.SortKey, key) < 0 || string.Compare(hit.ContentItemId, id) < 0))
                : hits.Where(hit => string.Compare(hit.SortKey, key) >= 0 && (string.Compare(hit.SortKey, key) > 0 || string.Compare(hit.ContentItemId, id) > 0));
        }
        return falling
            ? hits.OrderByDescending(hit => hit.SortKey).ThenByDescending(hit => hit.ContentItemId)
            : hits.OrderBy(hit => hit.SortKey).ThenBy(hit => hit.ContentItemId);
    }

    private static IQueryable<ChildHit> ByModified(IQueryable<ChildHit> hits, ChildCursor? cursor, bool falling)
    {
        if (cursor is { Instant: var instant, ContentItemId: var id })
        {
            hits = falling
                ? hits.Where(hit => hit.Row.ModifiedUtc <= instant && (hit.Row.ModifiedUtc < instant || string.Compare(hit.ContentItemId, id) < 0))
                : hits.Where(hit => hit.Row.ModifiedUtc >= instant && (hit.Row.ModifiedUtc > instant || string.Compare(hit.ContentItemId, id) > 0));
        }
        return falling
            ? hits.OrderByDescending(hit => hit.Row.ModifiedUtc).ThenByDescending(hit => hit.ContentItemId)
            : hits.OrderBy(hit => hit.Row.ModifiedUtc).ThenBy(hit => hit.ContentItemId);
    }
}
