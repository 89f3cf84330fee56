using System.Linq.Expressions;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The dates of an index row, read on a day. Says the same as LifecycleRules does of the file; a test holds the two together.
public static class ChildIndexRules
{
    // In hexadecimal digits: names that agree so far are sorted by id.
    public const int SortKeyLength = 120;

    public static ChildState StateOn(ChildIndex row, DateOnly on) =>
        row.ExitType is { } exit && row.ExitOn <= on ? LifecycleRules.Exit(exit)
        : row.EligibleFrom <= on && (row.EligibleUntil is null || row.EligibleUntil > on) ? ChildState.Listed
        : row.EligibleFrom > on && row.AwaySince <= on ? ChildState.Watching
        : row.EligibleUntil <= on ? LifecycleRules.Ended(row.EligibilityEnd)
        : ChildState.NotListed;

    public static Expression<Func<ChildIndex, bool>> Is(ChildState state, DateOnly on) => state switch
    {
        ChildState.Listed => row => (row.ExitOn == null || row.ExitOn > on) && row.EligibleFrom <= on && (row.EligibleUntil == null || row.EligibleUntil > on),
        ChildState.Watching => row => (row.ExitOn == null || row.ExitOn > on) && row.EligibleFrom > on && row.AwaySince <= on,
        ChildState.NotListed => row => (row.ExitOn == null || row.ExitOn > on)
            && (row.EligibleFrom == null || (row.EligibleFrom > on && (row.AwaySince == null || row.AwaySince > on))),
        _ => Left(ExitOf(state), EndOf(state), on),
    };

    public static Expression<Func<ChildIndex, bool>> HasLeft(DateOnly on) => row => row.ExitOn <= on || row.EligibleUntil <= on;

    public static Expression<Func<ChildIndex, bool>> CountsIn2016(DateOnly on) => row => (row.ExitOn == null || row.ExitOn > on)
        && row.CivilAffairsFrom <= on && (row.CivilAffairsUntil == null || row.CivilAffairsUntil > on);

    // A date that is null is neither before nor after another one in SQL; hence each definition is denied by hand.
    public static Expression<Func<ChildIndex, bool>> CountsIn2013Alone(DateOnly on) => row => (row.ExitOn == null || row.ExitOn > on)
        && row.EligibleFrom <= on && (row.EligibleUntil == null || row.EligibleUntil > on)
        && (row.CivilAffairsFrom == null || row.CivilAffairsFrom > on || row.CivilAffairsUntil <= on);

    public static Expression<Func<ChildIndex, bool>> CountsIn2016Alone(DateOnly on) => row => (row.ExitOn == null || row.ExitOn > on)
        && row.CivilAffairsFrom <= on && (row.CivilAffairsUntil == null || row.CivilAffairsUntil > on)
        && (row.EligibleFrom == null || row.EligibleFrom > on || row.EligibleUntil <= on);

    public static Expression<Func<ChildIndex, bool>> CountsInOneAlone(DateOnly on) => row => (row.ExitOn == null || row.ExitOn > on)
        && ((row.EligibleFrom <= on && (row.EligibleUntil == null || row.EligibleUntil > on)
                && (row.CivilAffairsFrom == null || row.CivilAffairsFrom > on || row.CivilAffairsUntil <= on))
            || (row.CivilAffairsFrom <= on && (row.CivilAffairsUntil == null || row.CivilAffairsUntil > on)
                && (row.EligibleFrom == null || row.EligibleFrom > on || row.EligibleUntil <= on)));

    public static Expression<Func<ChildIndex, bool>> IsWithoutAdult(DateOnly on) => row => (row.ExitOn == null || row.ExitOn > on) && row.WithoutAdultUntil > on;

    // Not looked at since that day, and still at the school.
    public static Expression<Func<ChildIndex, bool>> IsStale(DateOnly since, DateOnly on) => row => (row.FilledOn == null || row.FilledOn < since)
        && (row.ExitOn == null || row.ExitOn > on) && (row.EligibleUntil == null || row.EligibleUntil > on);

    public static string SortKeyOf(string name) => NameSearch.SortKey(name) is { Length: > SortKeyLength } key ? key[..SortKeyLength] : NameSearch.SortKey(name);

    private static Expression<Func<ChildIndex, bool>> Left(ChangeType? exit, EligibilityEnd[] ends, DateOnly on) => row =>
        (row.ExitOn <= on && row.ExitType == exit)
        || ((row.ExitOn == null || row.ExitOn > on) && row.EligibleUntil <= on && row.EligibilityEnd != null && ends.Contains(row.EligibilityEnd.Value));

    private static ChangeType? ExitOf(ChildState state) =>
        Enum.GetValues<ChangeType>().Where(LifecycleRules.IsExit).Cast<ChangeType?>().FirstOrDefault(type => LifecycleRules.Exit(type!.Value) == state);

    private static EligibilityEnd[] EndOf(ChildState state) => [.. Enum.GetValues<EligibilityEnd>().Where(end => LifecycleRules.Ended(end) == state)];
}
