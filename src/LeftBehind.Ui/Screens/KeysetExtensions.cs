using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Ui.Screens;

/// <summary>Pages that stay fast however deep one goes: each begins where the last one ended, by an index seek.</summary>
public static class KeysetExtensions
{
    private const int CountedUpTo = 1000;

    /// <summary>How many rows there are, as it is read; beyond a thousand nobody needs to know exactly, and counting is what is slow.</summary>
    public static async Task<string> CountInWordsAsync<T, TKey, TId>(this IQueryable<T> rows, KeysetOrder<T, TKey, TId> order, CancellationToken cancellationToken)
        where TId : struct, IParsable<TId>
    {
        // In the order of the page, so that the same index serves both.
        var count = await rows.OrderBy(order.Key).Take(CountedUpTo + 1).CountAsync(cancellationToken);
        return count > CountedUpTo ? "1,000+" : count.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>One page. A cursor whose row is no longer there gives the first page.</summary>
    public static async Task<KeysetPage<T>> PageAsync<T, TKey, TId>(
        this IQueryable<T> rows, KeysetOrder<T, TKey, TId> order, KeysetCursor cursor, int size, CancellationToken cancellationToken)
        where T : class
        where TId : struct, IParsable<TId>
    {
        var backwards = cursor.Before is not null;
        var start = await StartAsync(rows, order, cursor.Before ?? cursor.After, cancellationToken);
        var descending = order.Descending != backwards;
        var wanted = start is { } row ? rows.Where(Beyond(order, row.Key, row.Id, descending)) : rows;
        var sorted = descending ? wanted.OrderByDescending(order.Key).ThenByDescending(order.Id) : wanted.OrderBy(order.Key).ThenBy(order.Id);
        var found = await sorted.Take(size + 1).ToListAsync(cancellationToken);
        var more = found.Count > size;
        var page = more ? found[..size] : found;
        if (backwards)
        {
            page.Reverse();
        }
        var id = order.Id.Compile();
        var (hasNext, hasPrevious) = backwards ? (start is not null, more) : (more, start is not null);
        return new(page, hasNext && page.Count > 0 ? Text(id(page[^1])) : null, hasPrevious && page.Count > 0 ? Text(id(page[0])) : null);
    }

    /// <summary>All rows, page after page: for a list that leaves the system, in whose pauses something else may be read.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<T>> PagesAsync<T, TKey, TId>(
        this IQueryable<T> rows, KeysetOrder<T, TKey, TId> order, int size, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : class
        where TId : struct, IParsable<TId>
    {
        for (var cursor = new KeysetCursor(); cursor is not null;)
        {
            var page = await rows.PageAsync(order, cursor, size, cancellationToken);
            yield return page.Rows;
            cursor = page.Next is null ? null : new() { After = page.Next };
        }
    }

    private static async Task<(TKey Key, TId Id)?> StartAsync<T, TKey, TId>(
        IQueryable<T> rows, KeysetOrder<T, TKey, TId> order, string? cursor, CancellationToken cancellationToken)
        where TId : struct, IParsable<TId>
    {
        if (cursor is null || !TId.TryParse(cursor, CultureInfo.InvariantCulture, out var id))
        {
            return null;
        }
        var found = await rows.Where(Same(order.Id, id)).OrderBy(order.Id).Select(order.Key).Take(1).ToListAsync(cancellationToken);
        return found.Count == 0 ? null : (found[0], id);
    }

    private static Expression<Func<T, bool>> Same<T, TId>(Expression<Func<T, TId>> member, TId value) =>
        Expression.Lambda<Func<T, bool>>(Expression.Equal(member.Body, Captured(value)), member.Parameters);

    // key > k OR (key = k AND id > i), written so that both databases seek on the first condition.
    private static Expression<Func<T, bool>> Beyond<T, TKey, TId>(KeysetOrder<T, TKey, TId> order, TKey key, TId id, bool descending)
        where TId : struct, IParsable<TId>
    {
        var row = order.Key.Parameters[0];
        var (itsKey, itsId) = (order.Key.Body, new Swap(order.Id.Parameters[0], row).Visit(order.Id.Body));
        var kind = descending ? ExpressionType.LessThan : ExpressionType.GreaterThan;
        var orSame = descending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual;
        var beyond = Expression.OrElse(Compare(kind, itsKey, key), Expression.MakeBinary(kind, itsId, Captured(id)));
        return Expression.Lambda<Func<T, bool>>(Expression.AndAlso(Compare(orSame, itsKey, key), beyond), row);
    }

    private static BinaryExpression Compare<TKey>(ExpressionType kind, Expression member, TKey value) => typeof(TKey) == typeof(string)
        ? Expression.MakeBinary(kind, Expression.Call(typeof(string), nameof(string.Compare), null, member, Captured(value)), Expression.Constant(0))
        : Expression.MakeBinary(kind, member, Captured(value));

    // Through a field and not as a constant, so that the query is compiled once and not once a page.
    private static MemberExpression Captured<TValue>(TValue value) => Expression.Field(Expression.Constant(new Box<TValue>(value)), nameof(Box<>.Value));

    private static string? Text<TId>(TId id) => Convert.ToString(id, CultureInfo.InvariantCulture);

    private sealed class Box<TValue>(TValue value)
    {
        public readonly TValue Value = value;
    }

    private sealed class Swap(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
