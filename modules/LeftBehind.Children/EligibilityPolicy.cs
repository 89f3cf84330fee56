namespace LeftBehind.Children;

// The numbers of both definitions. The 2016 one names no length of absence; local plans add three months.
public sealed record EligibilityPolicy
{
    public static readonly EligibilityPolicy Default = new();

    public int MonthsAway2013 { get; init; } = 3;

    public int MonthsAway2016 { get; init; }

    // A stay at home of fewer days is a visit.
    public int DaysThatBreak { get; init; } = 15;

    public int AgeLimit2016 { get; init; } = 16;

    public int MonthsAway(EligibilityDefinition definition) =>
        definition == EligibilityDefinition.Education2013 ? MonthsAway2013 : MonthsAway2016;
}
