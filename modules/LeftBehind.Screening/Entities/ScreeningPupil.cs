using LeftBehind.Abstractions.Data;

namespace LeftBehind.Screening.Entities;

/// <summary>
/// A pupil on a class's list of a term, with what was found out (S17). Nothing but the name is kept of those who need no file, and
/// that no longer than to the end of the following school year.
/// </summary>
public sealed class ScreeningPupil : ScopedRow
{
    public long Id { get; set; }

    /// <summary>A value of <see cref="ScreeningRules.KeyOf"/>.</summary>
    public int Term { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Place on the class's list.</summary>
    public int Position { get; set; }

    public ScreeningMark Mark { get; set; }

    public int MarkedBy { get; set; }

    public string MarkedByName { get; set; } = "";

    public DateOnly? MarkedOn { get; set; }

    /// <summary>The file that was begun from here; null where it was there before, or there is none.</summary>
    public string? ContentItemId { get; set; }
}
