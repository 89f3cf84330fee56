using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.ViewModels;

/// <summary>How far the schools of a county are in a round, by township.</summary>
internal sealed record RoundBoard(CollectionRound Round, IReadOnlyList<BoardRow> Rows, DateOnly Today)
{
    public IReadOnlyList<BoardRow> Overdue => [.. Rows.Where(row => row.IsOverdue)];

    /// <summary>Those over the deadline; while nobody is, all that have not handed in.</summary>
    public IReadOnlyList<BoardRow> ToRemind => Overdue.Count > 0 ? Overdue : [.. Rows.Where(row => row.IsMissing)];

    public IEnumerable<IGrouping<string, BoardRow>> Townships => Rows.GroupBy(row => row.Township);

    public int Count(SubmissionState? state) => Rows.Count(row => row.State == state);

    public int Children => Rows.Sum(row => row.Children);

    public bool IsOpen => Round.ClosedUtc is null;

    /// <summary>The county's own bureau answers for the round too (S7).</summary>
    public bool CountyLacksPerson { get; init; }

    public int CountyId => Round.OrganizationId;
}
