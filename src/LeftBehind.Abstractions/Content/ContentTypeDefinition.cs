namespace LeftBehind.Abstractions.Content;

/// <summary>A content type: a name and the parts it is the sum of.</summary>
/// <param name="Name">For instance <c>Child</c>; unique over all modules.</param>
/// <param name="DisplayName">English key of the name that people read.</param>
/// <param name="Parts">Types of its parts in the order of the editor.</param>
public sealed record ContentTypeDefinition(string Name, string DisplayName, IReadOnlyList<Type> Parts);
