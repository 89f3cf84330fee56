namespace LeftBehind.Children;

// The yearly question why the two totals are not the same, answered child by child.
public static class DefinitionDifferenceRules
{
    // Null where the child counts by both or by none.
    public static DefinitionDifference? Of(EligibilityFacts facts, DateOnly on)
    {
        var (education, civilAffairs) = (EligibilityRules.Evaluate(EligibilityDefinition.Education2013, facts, on), EligibilityRules.Evaluate(EligibilityDefinition.CivilAffairs2016, facts, on));
        return (education.Status == EligibilityStatus.Eligible, civilAffairs.Status == EligibilityStatus.Eligible) switch
        {
            (true, false) => new(EligibilityDefinition.Education2013, Why(education), WhyNot(civilAffairs)),
            (false, true) => new(EligibilityDefinition.CivilAffairs2016, Why(civilAffairs), WhyNot(education)),
            _ => null,
        };
    }

    private static List<Reason> Why(Eligibility answer) => [.. answer.Reasons.Where(reason => reason.Code <= ReasonCode.OneAwayOtherUnable)];

    // What excludes decides. Without it the three months are not full, or what would decide is not written.
    private static List<Reason> WhyNot(Eligibility answer)
    {
        var excluding = answer.Reasons.Where(reason => reason.Code is >= ReasonCode.NoParentAway and <= ReasonCode.AwayNotLongEnough).ToList();
        return excluding.Count > 0 ? excluding
            : answer.Status == EligibilityStatus.Watching ? [.. answer.Reasons.Where(reason => reason.Code == ReasonCode.ParentAwayTooShort)]
            : [.. answer.Reasons.Where(reason => reason.IsWarning && reason.Parent is not null)];
    }
}
