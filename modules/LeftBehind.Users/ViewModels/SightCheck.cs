using LeftBehind.Ui.Security;

namespace LeftBehind.Users.ViewModels;

/// <summary>Whether a person may read one record: what was sought, what was found, and the answer.</summary>
internal sealed record SightCheck
{
    public string Sought { get; init; } = "";

    public IReadOnlyList<SightedRecord> Found { get; init; } = [];

    /// <summary>The one that was chosen.</summary>
    public SightedRecord? Record { get; init; }

    /// <summary>Its parts as that person sees them; null where the record is not there for them.</summary>
    public IReadOnlyList<SightedPart>? Parts { get; init; }

    /// <summary>Why, or why not: each with whether it speaks for it.</summary>
    public IReadOnlyList<(bool Fits, string Text)> Reasons { get; init; } = [];
}
