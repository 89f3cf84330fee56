using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// A fact behind an answer, ready to be put into words (ReasonWords).
public sealed record Reason(ReasonCode Code, ParentRole? Parent = null)
{
    // As the file states it, maybe without a day.
    public PartialDate? Stated { get; init; }

    // A day that follows from it.
    public DateOnly? Day { get; init; }

    public int? Number { get; init; }

    // Missing or contradictory facts that somebody should mend.
    public bool IsWarning => Code >= ReasonCode.RuralNotStated;
}
