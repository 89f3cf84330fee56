using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Types;

/// <summary>What a type must be to be taken in. Everything that is wrong is told at once.</summary>
internal static partial class WorkflowTypeRules
{
    public const int LongestId = 64;
    public const int LongestName = 200;
    public const int MostActivities = 300;
    public const int MostTransitions = 1_000;

    public static IReadOnlyList<WorkflowTypeProblem> Check(
        WorkflowTypeDocument type, IReadOnlyDictionary<string, IActivity> kinds, Func<string, string?> validateLiquid)
    {
        var own = CheckType(type).ToList();
        if (own.Any(problem => problem.Fault is WorkflowTypeFault.NoActivities or WorkflowTypeFault.TooLarge))
        {
            return own;
        }
        var activities = type.Activities.SelectMany(activity => ActivityRules.Check(activity, kinds, validateLiquid)).ToList();
        var shape = TransitionRules.Check(type, OutcomesOf(type, kinds), kinds);
        return [.. own, .. activities, .. shape];
    }

    private static IEnumerable<WorkflowTypeProblem> CheckType(WorkflowTypeDocument type)
    {
        if (!Id().IsMatch(type.WorkflowTypeId ?? ""))
        {
            yield return new(WorkflowTypeFault.NoId);
        }
        if (string.IsNullOrWhiteSpace(type.Name) || type.Name.Length > LongestName || type.Name.Any(char.IsControl))
        {
            yield return new(WorkflowTypeFault.NoName);
        }
        if (type.Activities is not { Count: > 0 } || type.Transitions is null)
        {
            yield return new(WorkflowTypeFault.NoActivities);
        }
        else if (type.Activities.Count > MostActivities || type.Transitions.Count > MostTransitions)
        {
            yield return new(WorkflowTypeFault.TooLarge);
        }
        foreach (var (name, _) in (type.Others ?? []).Where(other => !ActivityRules.IsMute(other.Key, other.Value)))
        {
            yield return new(WorkflowTypeFault.UnknownSetting, Detail: name);
        }
    }

    /// <summary>Outcomes by activity, for those whose properties can be read: of the others nothing can be said about their transitions.</summary>
    public static Dictionary<string, IReadOnlyList<string>> OutcomesOf(WorkflowTypeDocument type, IReadOnlyDictionary<string, IActivity> kinds)
    {
        var outcomes = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var record in type.Activities)
        {
            if (record.ActivityId is { Length: > 0 } id && kinds.GetValueOrDefault(record.Name ?? "") is { } kind && ActivityRules.TryRead(record, kind, out var properties))
            {
                outcomes[id] = kind.OutcomesOf(properties);
            }
        }
        return outcomes;
    }

    // It stands in addresses.
    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,64}$")]
    private static partial Regex Id();
}
