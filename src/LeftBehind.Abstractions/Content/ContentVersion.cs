namespace LeftBehind.Abstractions.Content;

/// <summary>Which version of an item is asked for.</summary>
public enum ContentVersion
{
    /// <summary>The newest, draft or not.</summary>
    Latest,

    /// <summary>The approved one.</summary>
    Published,
}
