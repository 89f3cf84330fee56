namespace LeftBehind.Ui.Editing;

/// <summary>What came of saving a form: the whole of it is stored, or nothing.</summary>
public sealed record FormOutcome
{
    /// <summary>The saved item; null where nothing was saved.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>The item is not there, or not open to the user.</summary>
    public bool IsMissing { get; init; }

    /// <summary>Field of the form and what is wrong with it; an empty field for the whole.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors { get; init; } = [];

    /// <summary>What somebody else saved meanwhile; the form has been merged with it and waits for another look.</summary>
    public IReadOnlyList<FormChange> Changes { get; init; } = [];

    public bool Succeeded => ContentItemId is not null;
}
