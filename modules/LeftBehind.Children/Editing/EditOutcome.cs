using LeftBehind.Ui.Editing;

namespace LeftBehind.Children.Editing;

/// <summary>What came of saving a form.</summary>
internal sealed record EditOutcome
{
    /// <summary>The saved file; null where nothing was saved.</summary>
    public string? ContentItemId { get; init; }

    /// <summary>The file is not there, or not open to the user.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The file waits for the principal.</summary>
    public bool IsHandedIn { get; init; }

    /// <summary>Field of the form and what is wrong with it; an empty field for the whole.</summary>
    public IReadOnlyList<(string Field, string Message)> Errors { get; init; } = [];

    /// <summary>What somebody else saved meanwhile; the form has been merged with it and waits for another look.</summary>
    public IReadOnlyList<FormChange> Changes { get; init; } = [];

    /// <summary>What the changed fields are called.</summary>
    public IReadOnlyList<string> Fields { get; init; } = [];

    /// <summary>Files of pupils with the same name and birth month in the school.</summary>
    public IReadOnlyList<Indexes.ChildIndex> Namesakes { get; init; } = [];

    public bool Succeeded => ContentItemId is not null;
}
