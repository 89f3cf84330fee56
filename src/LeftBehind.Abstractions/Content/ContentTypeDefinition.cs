namespace LeftBehind.Abstractions.Content;

/// <summary>A content type: a name and the parts it is the sum of.</summary>
/// <param name="Name">For instance <c>Child</c>; unique over all modules.</param>
/// <param name="DisplayName">English key of the name that people read.</param>
/// <param name="Parts">Types of its parts in the order of the editor.</param>
public sealed record ContentTypeDefinition(string Name, string DisplayName, IReadOnlyList<Type> Parts)
{
    /// <summary>What lists and the audit log call an item; null where a handler sets <see cref="ContentItem.DisplayText"/>.</summary>
    public Func<ContentItem, string>? Title { get; init; }

    /// <summary>Application path under which an item's page stands by its id; null where it has none.</summary>
    public string? Path { get; init; }
}
