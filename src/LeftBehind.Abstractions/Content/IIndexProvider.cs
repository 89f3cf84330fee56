namespace LeftBehind.Abstractions.Content;

/// <summary>Maps versions of content items to rows. Derive from <see cref="IndexProvider{TIndex}"/>.</summary>
public interface IIndexProvider
{
    /// <summary>The row's type.</summary>
    Type IndexType { get; }

    /// <summary>The content type whose items are mapped.</summary>
    string ContentType { get; }

    /// <summary>The rows for a version, without marks and organization columns: its index row first, then further ones (search tokens); empty for none.</summary>
    IEnumerable<ContentIndex> Rows(ContentItem item);

    /// <summary>The type of the further rows; null for none.</summary>
    Type? ManyType { get; }
}
