using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The state of the child on a day: dated events first, then what the facts say (S28). Leaving deletes nothing; coming back reopens the same file.
public static class LifecycleRules
{
    // Eligibility is the 2013 one, evaluated for the same day.
    public static ChildState StateOn(DateOnly on, IEnumerable<ChangeEvent> events, Eligibility eligibility)
    {
        var dated = events.Where(change => change.On <= on && (IsExit(change.Type) || IsReturn(change.Type)))
            .OrderBy(change => change.On).ToList();
        var death = dated.FindLastIndex(change => change.Type == ChangeType.Deceased);
        // After a death only an explicit reopening (a mistake put right) counts, not a later resumption or transfer.
        var decisive = death >= 0 && !dated.Skip(death).Any(change => change.Type == ChangeType.Reopened) ? dated[death] : dated.LastOrDefault();
        return decisive is null || IsReturn(decisive.Type) || HasLeftAgainSince(decisive, eligibility)
            ? ByFacts(on, eligibility)
            : Exit(decisive.Type);
    }

    // Whether the state takes the file off the register: such a file is printed once more, with its change, and then no longer.
    public static bool IsOffRegister(ChildState state) => state is not (ChildState.Listed or ChildState.Watching or ChildState.NotListed);

    public static bool IsExit(ChangeType type) => type is ChangeType.TransferOut or ChangeType.ParentsReturned or ChangeType.Graduated
        or ChangeType.Suspended or ChangeType.DroppedOut or ChangeType.Deceased;

    public static bool IsReturn(ChangeType type) => type is ChangeType.New or ChangeType.TransferIn or ChangeType.Resumed or ChangeType.Reopened;

    private static bool HasLeftAgainSince(ChangeEvent exit, Eligibility eligibility) =>
        exit.Type == ChangeType.ParentsReturned && eligibility.Status is (EligibilityStatus.Eligible or EligibilityStatus.Watching)
        && eligibility.AwaySince > exit.On;

    private static ChildState ByFacts(DateOnly on, Eligibility eligibility) => eligibility.Status switch
    {
        EligibilityStatus.Eligible => ChildState.Listed,
        EligibilityStatus.Watching => ChildState.Watching,
        _ when eligibility.EligibleUntil <= on => eligibility.End == EligibilityEnd.EndOfCompulsoryStage ? ChildState.Graduated
            : eligibility.End == EligibilityEnd.ParentReturned ? ChildState.ParentsReturned
            : ChildState.NoLongerCounts,
        _ => ChildState.NotListed,
    };

    private static ChildState Exit(ChangeType type) => type switch
    {
        ChangeType.TransferOut => ChildState.TransferredOut,
        ChangeType.ParentsReturned => ChildState.ParentsReturned,
        ChangeType.Graduated => ChildState.Graduated,
        ChangeType.Suspended => ChildState.Suspended,
        ChangeType.DroppedOut => ChildState.DroppedOut,
        _ => ChildState.Deceased,
    };
}
