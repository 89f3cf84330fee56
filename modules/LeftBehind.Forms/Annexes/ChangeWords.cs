using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Forms.Annexes;

/// <summary>变动情况 (S108): what happened to a child between two issues of Annex 2.</summary>
internal static class ChangeWords
{
    private const string New = "新增";

    /// <summary>Of a child on the register. Without a previous issue there is nothing that anything could have changed since.</summary>
    public static string OfListed(ChildFile file, DateOnly? since, DateOnly on, bool wasListed)
    {
        if (since is not { } last)
        {
            return "";
        }
        var events = Between(file, last, on).Where(change => !LifecycleRules.IsExit(change.Type)).ToList();
        var came = events.FindLast(change => change.Type is ChangeType.TransferIn or ChangeType.Resumed or ChangeType.Reopened);
        var words = events.Where(change => !LifecycleRules.IsReturn(change.Type)).Select(Word);
        // A child who is new on the list was not on it before: what changed until then concerns nobody.
        return wasListed ? string.Join('\n', words.Prepend(came is null ? "" : Word(came)).Where(word => word.Length > 0).Distinct())
            : came is null ? New : Word(came);
    }

    /// <summary>Of a child who was on the previous issue and is on the register no longer: where to and when.</summary>
    public static string OfLeft(ChildFile file, DateOnly since, DateOnly on)
    {
        var state = file.StateOn(on);
        return Between(file, since, on).LastOrDefault(change => LifecycleRules.IsExit(change.Type)) is { } exit
            ? $"{PrintedNames.Of(exit.Type)}（{FormDates.Day(exit.On)}）"
            : PrintedNames.Of(LifecycleRules.IsOffRegister(state) ? state : ChildState.NoLongerCounts);
    }

    private static IEnumerable<ChangeEvent> Between(ChildFile file, DateOnly since, DateOnly on) =>
        file.Lifecycle.Events.Where(change => change.On > since && change.On <= on).OrderBy(change => change.On);

    private static string Word(ChangeEvent change) =>
        string.IsNullOrWhiteSpace(change.Note) ? PrintedNames.Of(change.Type)
        : change.Type == ChangeType.Other ? change.Note
        : $"{PrintedNames.Of(change.Type)}：{change.Note}";
}
