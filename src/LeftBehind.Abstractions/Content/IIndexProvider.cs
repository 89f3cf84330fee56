namespace LeftBehind.Abstractions.Content;

/// <summary>Maps versions of content items to rows. Derive from <see cref="IndexProvider{TIndex}"/>.</summary>
public interface IIndexProvider
{
    /// <summary>The row's type.</summary>
    Type IndexType { get; }

    /// <summary>The content type whose items are mapped.</summary>
    string ContentType { get; }

    /// <summary>The row for a version, without marks and organization columns; null for none.</summary>
    ContentIndex? Map(ContentItem item);

    /// <summary>Further rows of a version (search tokens), each with the marks of the index row; empty for none.</summary>
    IEnumerable<ContentIndex> MapMany(ContentItem item);

    /// <summary>The type of the further rows; null for none.</summary>
    Type? ManyType { get; }
}
