using LeftBehind.Abstractions.Data;

namespace LeftBehind.Screening.Entities;

/// <summary>That a class has been gone through in a term: every pupil on its list has a mark.</summary>
public sealed class ScreeningClosure : ScopedRow
{
    public long Id { get; set; }

    /// <summary>A value of <see cref="ScreeningRules.KeyOf"/>.</summary>
    public int Term { get; set; }

    public DateTime ClosedUtc { get; set; }

    public int ClosedBy { get; set; }

    public string ClosedByName { get; set; } = "";
}
