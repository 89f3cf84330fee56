using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.ViewModels;

/// <summary>What the database says of a place on the board.</summary>
internal sealed class BoardPlace
{
    public required Organization School { get; init; }

    public string Township { get; init; } = "";

    public DateOnly? Until { get; init; }

    public DateTime? RemindedUtc { get; init; }

    public string? SubmissionId { get; init; }

    public SubmissionState? State { get; init; }

    public DateTime? HandedInUtc { get; init; }

    public int Listed { get; init; }

    public bool IsLate { get; init; }

    public bool OnBehalf { get; init; }

    public bool IsNil { get; init; }

    public int HeldBackCount { get; init; }

    public string? IssueId { get; init; }
}
