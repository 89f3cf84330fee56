using System.Linq.Expressions;

namespace LeftBehind.Ui.Screens;

/// <summary>How a list is sorted: by an indexed column that is never null, and by id among equals.</summary>
public sealed record KeysetOrder<T, TKey, TId>(Expression<Func<T, TKey>> Key, Expression<Func<T, TId>> Id, bool Descending = false)
    where TId : struct, IParsable<TId>;
