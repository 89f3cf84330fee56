namespace LeftBehind.Abstractions.Content;

/// <summary>
/// Maps a version of a content item to its index row: a pure function of the document, without services. The framework sets
/// ids, marks and organization columns, and replaces the rows on each save.
/// </summary>
public abstract class IndexProvider<TIndex> : IIndexProvider where TIndex : ContentIndex
{
    /// <inheritdoc/>
    public Type IndexType => typeof(TIndex);

    /// <inheritdoc/>
    public abstract string ContentType { get; }

    /// <inheritdoc/>
    public virtual Type? ManyType => null;

    /// <summary>The row for a version; null for none.</summary>
    protected abstract TIndex? Map(ContentItem item);

    /// <summary>Further rows of a version (search tokens), each with the marks of the index row; empty for none.</summary>
    public virtual IEnumerable<ContentIndex> MapMany(ContentItem item) => [];

    /// <inheritdoc/>
    public IEnumerable<ContentIndex> Rows(ContentItem item) => Map(item) is { } row ? MapMany(item).Prepend(row) : [];
}
