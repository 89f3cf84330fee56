using LeftBehind.Organizations;
using LeftBehind.Screening.Entities;

namespace LeftBehind.Screening.ViewModels;

internal sealed record RosterPage(SchoolClass Class, Term Term, IReadOnlyList<RosterRow> Rows)
{
    public required ScreeningClosure? Closure { get; init; }

    /// <summary>Pupils with a file who are not on the list.</summary>
    public required int Unlisted { get; init; }

    /// <summary>Pupils on the list of the term before.</summary>
    public required int Earlier { get; init; }

    /// <summary>What was pasted and could not be taken; it stays in its field.</summary>
    public string? Pasted { get; init; }

    /// <summary>Why, and what to do.</summary>
    public string? PasteFault { get; init; }

    public bool MayEdit { get; init; }

    public bool MayOpenFiles { get; init; }

    public string ClassName => ClassRules.Display(Class.Cohort, Term.Year);

    public RosterCounts Counts => RosterCounts.Of(Rows.Select(row => (row.Pupil.Mark, 1)));

    public bool IsEditable => MayEdit && Closure is null;
}
