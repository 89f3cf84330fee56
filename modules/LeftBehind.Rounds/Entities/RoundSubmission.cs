using LeftBehind.Abstractions.Data;

namespace LeftBehind.Rounds.Entities;

/// <summary>
/// What a school handed in for a round: its Annex 2 as it stood at that moment, with the version of each file. Another hand-in is another row.
/// </summary>
public sealed class RoundSubmission : ScopedRow
{
    public long Id { get; set; }

    /// <summary>As it stands in URLs, and as tasks name it.</summary>
    public string SubmissionId { get; set; } = "";

    public long RoundId { get; set; }

    /// <summary>The last one of its school in the round; one that was called back is not.</summary>
    public bool IsCurrent { get; set; }

    public SubmissionState State { get; set; }

    /// <summary>填报时间</summary>
    public DateOnly FilledOn { get; set; }

    public DateTime HandedInUtc { get; set; }

    public int HandedInBy { get; set; }

    public string HandedInByName { get; set; } = "";

    /// <summary>After the deadline that held for the school (逾期).</summary>
    public bool IsLate { get; set; }

    /// <summary>By the county for the school (县代报).</summary>
    public bool OnBehalf { get; set; }

    /// <summary>The school has no such child, and says so (零报告).</summary>
    public bool IsNil { get; set; }

    /// <summary>Under a nil report, the name as it was signed.</summary>
    public string SignedName { get; set; } = "";

    /// <summary>Children on the list.</summary>
    public int Listed { get; set; }

    /// <summary>JSON of the Annex2Document that was handed in.</summary>
    public string Document { get; set; } = "{}";

    /// <summary>The workflow that leads it; null where there is none.</summary>
    public string? WorkflowId { get; set; }

    public DateTime? DecidedUtc { get; set; }

    public int? DecidedBy { get; set; }

    public string DecidedByName { get; set; } = "";

    /// <summary>Why it was returned.</summary>
    public string Reason { get; set; } = "";

    /// <summary>JSON of the children that the county did not approve with the rest, by item id, with the reason of each.</summary>
    public string HeldBack { get; set; } = "{}";

    /// <summary>How many those are.</summary>
    public int HeldBackCount { get; set; }

    /// <summary>JSON of why children's files were changed, by item id, as it stood when the county decided; empty until then.</summary>
    public string Reasons { get; set; } = "";

    /// <summary>The approved list as it is printed again; null until it is approved.</summary>
    public string? IssueId { get; set; }
}
