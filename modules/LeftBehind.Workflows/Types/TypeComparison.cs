using System.Text.Json.Nodes;

namespace LeftBehind.Workflows.Types;

/// <summary>What differs between two versions of a type. Where a step stands in the drawing says nothing about what it does and is told apart.</summary>
internal sealed record TypeComparison(IReadOnlyList<ActivityRecord> Added, IReadOnlyList<ActivityRecord> Removed, IReadOnlyList<ActivityChange> Changed)
{
    public required IReadOnlyList<Transition> AddedWays { get; init; }

    public required IReadOnlyList<Transition> RemovedWays { get; init; }

    /// <summary>Of the type itself: its name and what it was set to.</summary>
    public required IReadOnlyList<PropertyChange> Settings { get; init; }

    public required int Moved { get; init; }

    public bool IsSame => Added.Count + Removed.Count + Changed.Count + AddedWays.Count + RemovedWays.Count + Settings.Count == 0;

    public static TypeComparison Of(WorkflowTypeDocument before, WorkflowTypeDocument after)
    {
        var (was, now) = (ById(before), ById(after));
        var kept = now.Values.Where(activity => was.ContainsKey(activity.ActivityId)).ToList();
        return new(
            [.. now.Values.Where(activity => !was.ContainsKey(activity.ActivityId))],
            [.. was.Values.Where(activity => !now.ContainsKey(activity.ActivityId))],
            [.. kept.Select(activity => new ActivityChange(activity, [.. Changes(was[activity.ActivityId], activity)])).Where(change => change.Properties.Count > 0)])
        {
            AddedWays = [.. after.Transitions.Except(before.Transitions)],
            RemovedWays = [.. before.Transitions.Except(after.Transitions)],
            Settings = [.. SettingsOf(before, after).Where(change => change.Before != change.After)],
            Moved = kept.Count(activity => (was[activity.ActivityId].X, was[activity.ActivityId].Y) != (activity.X, activity.Y)),
        };
    }

    private static Dictionary<string, ActivityRecord> ById(WorkflowTypeDocument type) =>
        type.Activities.DistinctBy(activity => activity.ActivityId).ToDictionary(activity => activity.ActivityId);

    private static IEnumerable<PropertyChange> SettingsOf(WorkflowTypeDocument before, WorkflowTypeDocument after) =>
    [
        new(nameof(after.Name), before.Name, after.Name),
        new(nameof(after.IsSingleton), Text(before.IsSingleton), Text(after.IsSingleton)),
        new(nameof(after.DeleteFinishedWorkflows), Text(before.DeleteFinishedWorkflows), Text(after.DeleteFinishedWorkflows)),
    ];

    private static IEnumerable<PropertyChange> Changes(ActivityRecord before, ActivityRecord after)
    {
        if (before.Name != after.Name)
        {
            yield return new(nameof(after.Name), before.Name, after.Name);
        }
        if (before.Title() != after.Title())
        {
            yield return new(ActivityChange.Title, before.Title(), after.Title());
        }
        if (before.IsStart != after.IsStart)
        {
            yield return new(nameof(after.IsStart), Text(before.IsStart), Text(after.IsStart));
        }
        var (was, now) = (before.Properties ?? [], after.Properties ?? []);
        foreach (var name in was.Select(one => one.Key).Union(now.Select(one => one.Key)).Where(name => name != "ActivityMetadata"))
        {
            if (Text(was[name]) is var old && Text(now[name]) is var present && old != present)
            {
                yield return new(name, old, present);
            }
        }
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonObject expression when expression.ContainsKey("Expression") => expression["Expression"]?.ToString() ?? "",
        JsonArray list => string.Join("、", list.Select(Text)),
        _ => value.ToString(),
    };
}
