namespace LeftBehind.Abstractions.Content;

/// <summary>
/// A piece of a <see cref="ContentItem"/>: a plain class of public properties, stored as JSON under its type name.
/// Properties need public setters, or a save silently loses them; a round-trip test runs over all parts.
/// </summary>
public abstract class ContentPart;
