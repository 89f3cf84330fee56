using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.ViewModels;

/// <summary>A school in a round: until when, what is handed in, what is still to do.</summary>
internal sealed record SchoolRound(CollectionRound Round, Organization School, DateOnly Today)
{
    public DateOnly Deadline { get; init; }

    public bool IsOverdue { get; init; }

    /// <summary>The newest first.</summary>
    public IReadOnlyList<RoundSubmission> History { get; init; } = [];

    public OpenFiles Files { get; init; } = new(0, 0, 0, 0);

    /// <summary>Children on the list that would be handed in now.</summary>
    public int Listed { get; init; }

    public bool HasFiles { get; init; }

    /// <summary>The county looks at one of its schools, and may hand in for it.</summary>
    public bool OfCounty { get; init; }

    public bool IsPrincipal { get; init; }

    public RoundSubmission? Current => History.FirstOrDefault(row => row.IsCurrent);

    public bool IsOpen => Round.ClosedUtc is null;

    public bool MayHandIn => IsOpen && Current is null or { State: SubmissionState.Returned };

    public bool MayReportNil => MayHandIn && Listed == 0 && !HasFiles && (OfCounty || IsPrincipal);

    public bool LacksPerson => School.ResponsiblePerson.Length == 0 || School.Phone.Length == 0;
}
