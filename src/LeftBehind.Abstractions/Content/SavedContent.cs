namespace LeftBehind.Abstractions.Content;

/// <summary>One item of a save.</summary>
/// <param name="Item">The version as stored.</param>
/// <param name="Previous">The latest version before this save; null for a new item.</param>
public sealed record SavedContent(ContentItem Item, ContentItem? Previous);
