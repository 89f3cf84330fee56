namespace LeftBehind.Abstractions.Content;

/// <summary>What came of a save. A save outside the user's scope has no result: see <see cref="Data.OutsideScopeException"/>.</summary>
public sealed record SaveResult
{
    /// <summary>True when the SQL ran; the commit follows with the answer.</summary>
    public bool Succeeded => Errors.Count == 0 && Conflict is null;

    /// <summary>What is wrong, in the user's language. Nothing was written.</summary>
    public IReadOnlyList<ContentError> Errors { get; init; } = [];

    /// <summary>The version that somebody else saved meanwhile; nothing was written over it.</summary>
    public ContentItem? Conflict { get; init; }

    /// <summary>Done.</summary>
    public static SaveResult Success { get; } = new();
}
