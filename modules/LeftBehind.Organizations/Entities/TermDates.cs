using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Entities;

/// <summary>First and last day of a term, as a county, city or province has set them for itself and those under it.</summary>
public sealed class TermDates : ScopedRow
{
    public long Id { get; set; }

    /// <summary>The calendar year in which the school year began.</summary>
    public int SchoolYear { get; set; }

    /// <summary>1 or 2.</summary>
    public int Number { get; set; }

    public DateOnly FirstDay { get; set; }

    public DateOnly LastDay { get; set; }

    public int Revision { get; set; }
}
