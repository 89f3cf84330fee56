using LeftBehind.Abstractions.Data;

namespace LeftBehind.Rounds.Entities;

/// <summary>A round in which the schools of a county hand in their lists (S26, S27). It belongs to the county; its schools see it too.</summary>
public sealed class CollectionRound : ScopedRow
{
    public long Id { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The calendar year in which the school year began.</summary>
    public int SchoolYear { get; set; }

    /// <summary>1 or 2.</summary>
    public int TermNumber { get; set; }

    /// <summary>The day at whose end, 24:00 in China, schools should have handed in.</summary>
    public DateOnly EntryDeadline { get; set; }

    /// <summary>The day at whose end the county should have approved everything.</summary>
    public DateOnly FilingDeadline { get; set; }

    public DateTime OpenedUtc { get; set; }

    public int OpenedBy { get; set; }

    public string OpenedByName { get; set; } = "";

    /// <summary>From then on nothing is handed in any more; null while it is open.</summary>
    public DateTime? ClosedUtc { get; set; }

    public int Revision { get; set; }
}
