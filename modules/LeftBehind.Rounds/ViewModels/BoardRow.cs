using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.ViewModels;

/// <summary>A school on the board of a round.</summary>
internal sealed record BoardRow(int SchoolId, string School, string Township)
{
    public string ResponsiblePerson { get; init; } = "";

    public string Phone { get; init; } = "";

    public DateOnly Deadline { get; init; }

    public bool IsExtended { get; init; }

    /// <summary>Children on the list that was handed in; until then those whose files say that they count.</summary>
    public int Children { get; init; }

    public string? SubmissionId { get; init; }

    public SubmissionState? State { get; init; }

    public DateTime? HandedInUtc { get; init; }

    public bool IsLate { get; init; }

    public bool OnBehalf { get; init; }

    public bool IsNil { get; init; }

    public int HeldBackCount { get; init; }

    public string? IssueId { get; init; }

    public DateTime? RemindedUtc { get; init; }

    /// <summary>Whether nothing stands that the county could approve: never handed in, or returned.</summary>
    public bool IsMissing => State is null or SubmissionState.Returned;

    /// <summary>Missing after the deadline that holds for the school.</summary>
    public bool IsOverdue { get; init; }

    public bool LacksPerson => ResponsiblePerson.Length == 0 || Phone.Length == 0;
}
