namespace LeftBehind.Children;

// The answer of one definition. Store EligibleFrom and EligibleUntil: on a day d the child counts if From <= d and (Until is null or d < Until).
// Status and the two dates speak of the period that holds on the day of asking, or the next one, or else the last.
public sealed record Eligibility(EligibilityDefinition Definition, EligibilityStatus Status)
{
    public DateOnly? EligibleFrom { get; init; }

    // The first day on which the child no longer counts.
    public DateOnly? EligibleUntil { get; init; }

    public EligibilityEnd? End { get; init; }

    public DateOnly? AwaySince { get; init; }

    // The next day on which the status becomes another if no fact changes; index it again on that day.
    public DateOnly? NextChangeOn { get; init; }

    // It rests on the school's dated statement alone: 据学校申报，待补日期.
    public bool RestsOnDeclaration { get; init; }

    public IReadOnlyList<EligibilityPeriod> Periods { get; init; } = [];

    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public bool Says(ReasonCode code) => Reasons.Any(reason => reason.Code == code);
}
