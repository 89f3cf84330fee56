using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The state of the child on a day: dated events first, then what the facts say (S28). Leaving deletes nothing; coming back reopens the same file.
public static class LifecycleRules
{
    // Eligibility is the 2013 one, evaluated for the same day.
    public static ChildState StateOn(DateOnly on, IEnumerable<ChangeEvent> events, Eligibility eligibility)
    {
        var exit = ExitOn(on, events, eligibility.Periods);
        return exit is null ? ByFacts(on, eligibility) : Exit(exit.Type);
    }

    // The event by which the child has left by that day, null where none stands. Periods are those of the 2013 definition.
    public static ChangeEvent? ExitOn(DateOnly on, IEnumerable<ChangeEvent> events, IEnumerable<EligibilityPeriod> periods) =>
        Decisive(events.Where(change => change.On <= on)) is { } decisive && IsExit(decisive.Type) && !HasLeftAgainSince(decisive, periods) ? decisive : null;

    // Whether the state takes the file off the register: such a file is printed once more, with its change, and then no longer.
    public static bool IsOffRegister(ChildState state) => state is not (ChildState.Listed or ChildState.Watching or ChildState.NotListed);

    public static bool IsExit(ChangeType type) => type is ChangeType.TransferOut or ChangeType.ParentsReturned or ChangeType.Graduated
        or ChangeType.Suspended or ChangeType.DroppedOut or ChangeType.Deceased;

    public static bool IsReturn(ChangeType type) => type is ChangeType.New or ChangeType.TransferIn or ChangeType.Resumed or ChangeType.Reopened;

    // After a death only an explicit reopening (a mistake put right) counts, not a later resumption or transfer.
    private static ChangeEvent? Decisive(IEnumerable<ChangeEvent> events)
    {
        var dated = events.Where(change => IsExit(change.Type) || IsReturn(change.Type)).OrderBy(change => change.On).ToList();
        var death = dated.FindLastIndex(change => change.Type == ChangeType.Deceased);
        return death >= 0 && !dated.Skip(death).Any(change => change.Type == ChangeType.Reopened) ? dated[death] : dated.LastOrDefault();
    }

    private static bool HasLeftAgainSince(ChangeEvent exit, IEnumerable<EligibilityPeriod> periods) =>
        exit.Type == ChangeType.ParentsReturned && periods.Any(period => period.AwaySince > exit.On);

    internal static ChildState Ended(EligibilityEnd? end) => end switch
    {
        EligibilityEnd.EndOfCompulsoryStage => ChildState.Graduated,
        EligibilityEnd.ParentReturned => ChildState.ParentsReturned,
        _ => ChildState.NoLongerCounts,
    };

    private static ChildState ByFacts(DateOnly on, Eligibility eligibility) => eligibility.Status switch
    {
        EligibilityStatus.Eligible => ChildState.Listed,
        EligibilityStatus.Watching => ChildState.Watching,
        _ when eligibility.EligibleUntil <= on => Ended(eligibility.End),
        _ => ChildState.NotListed,
    };

    internal static ChildState Exit(ChangeType type) => type switch
    {
        ChangeType.TransferOut => ChildState.TransferredOut,
        ChangeType.ParentsReturned => ChildState.ParentsReturned,
        ChangeType.Graduated => ChildState.Graduated,
        ChangeType.Suspended => ChildState.Suspended,
        ChangeType.DroppedOut => ChildState.DroppedOut,
        _ => ChildState.Deceased,
    };
}
