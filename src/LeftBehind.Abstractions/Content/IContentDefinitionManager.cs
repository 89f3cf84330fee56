namespace LeftBehind.Abstractions.Content;

/// <summary>The content types of all modules.</summary>
public interface IContentDefinitionManager
{
    /// <summary>All types.</summary>
    IReadOnlyList<ContentTypeDefinition> Types { get; }

    /// <summary>A type by name; null when unknown.</summary>
    ContentTypeDefinition? Find(string name);
}
