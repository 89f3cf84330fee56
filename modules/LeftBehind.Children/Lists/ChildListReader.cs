using LeftBehind.Children.Indexes;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Children.Lists;

/// <summary>Pages of the list by keyset: page 500 costs what page 1 costs.</summary>
internal sealed class ChildListReader(ChildQuery query, SealedQuery sealedQuery)
{
    public const int PageSize = 25;

    /// <summary>Counting stops here: nobody reads beyond, and the count costs.</summary>
    public const int MostCounted = 1000;

    public Task<ChildPage<ChildRow>> ReadAsync(ChildFilter filter, CancellationToken cancellationToken) => ReadAsync(filter, query.WithReview, row => row.Child, cancellationToken);

    /// <param name="filter">Which files.</param>
    /// <param name="with">What else is read of each.</param>
    /// <param name="indexOf">The row of the index, for the ends of the page.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<ChildPage<T>> ReadAsync<T>(ChildFilter filter, Func<IQueryable<ChildHit>, IQueryable<T>> with, Func<T, ChildIndex> indexOf, CancellationToken cancellationToken)
    {
        var hits = await query.OfAsync(filter, cancellationToken);
        var backwards = filter.Before is not null;
        var counted = query.Counted(filter, hits).Take(MostCounted + 1);
        // The count comes along with the rows: a page is one statement less.
        var found = await with(Sorted(hits, filter, backwards).Take(PageSize + 1)).Select(row => new { Row = row, Count = counted.Count() }).ToListAsync(cancellationToken);
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
            rows.Count > 0 && (more || backwards) ? CursorOf(indexOf(rows[^1]), byModified) : null,
            rows.Count > 0 && (backwards ? more : filter.After is not null) ? CursorOf(indexOf(rows[0]), byModified) : null,
            count);
    }

    /// <summary>All rows that a filter leaves, in the list's order, for exports and prints.</summary>
    public Task<IAsyncEnumerable<ChildRow>> StreamAsync(ChildFilter filter, CancellationToken cancellationToken) => StreamAsync(filter, query.WithReview, cancellationToken);

    public async Task<IAsyncEnumerable<T>> StreamAsync<T>(ChildFilter filter, Func<IQueryable<ChildHit>, IQueryable<T>> with, CancellationToken cancellationToken) =>
        with(Sorted(await query.OfAsync(filter, cancellationToken), filter, backwards: false, paged: false)).AsAsyncEnumerable();

    // The sort key of a name says the name to whoever decodes it.
    private string CursorOf(ChildIndex row, bool byModified) => sealedQuery.Seal(byModified ? ChildCursor.OfModified(row) : ChildCursor.OfName(row));

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
