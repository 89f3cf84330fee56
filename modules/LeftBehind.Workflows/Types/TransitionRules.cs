using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;

namespace LeftBehind.Workflows.Types;

/// <summary>How the activities of a type must hang together.</summary>
internal static class TransitionRules
{
    public static IReadOnlyList<WorkflowTypeProblem> Check(
        WorkflowTypeDocument type, IReadOnlyDictionary<string, IReadOnlyList<string>> outcomes, IReadOnlyDictionary<string, IActivity> kinds)
    {
        var ids = type.Activities.Select(activity => activity.ActivityId).ToHashSet();
        var doubled = type.Activities.GroupBy(activity => activity.ActivityId).Where(same => same.Key is { Length: > 0 } && same.Count() > 1)
            .Select(same => new WorkflowTypeProblem(WorkflowTypeFault.DoubledActivityId, same.Key));
        return
        [
            .. doubled,
            .. type.Transitions.SelectMany(transition => CheckOne(transition, ids, outcomes)).Distinct(),
            .. type.Transitions.GroupBy(transition => transition).Where(same => same.Count() > 1)
                .Select(same => new WorkflowTypeProblem(WorkflowTypeFault.DoubledTransition, same.Key.SourceActivityId, same.Key.SourceOutcomeName)),
            .. Dangling(type, outcomes, kinds),
            .. CheckReach(type, outcomes),
        ];
    }

    private static IEnumerable<WorkflowTypeProblem> CheckOne(Transition transition, HashSet<string> ids, IReadOnlyDictionary<string, IReadOnlyList<string>> outcomes)
    {
        var (from, outcome, to) = transition;
        if (from is null || !ids.Contains(from))
        {
            yield return new(WorkflowTypeFault.FromNowhere, "", from ?? "");
        }
        else if (outcomes.TryGetValue(from, out var known) && !known.Contains(outcome))
        {
            yield return new(WorkflowTypeFault.NoSuchOutcome, from, outcome ?? "");
        }
        if (to is null || !ids.Contains(to))
        {
            yield return new(WorkflowTypeFault.ToNowhere, from ?? "", to ?? "");
        }
    }

    // An activity after which nothing follows is an end. One that goes on after some of its outcomes only may have been meant so, as
    // recipes from elsewhere often are; where people decide, it would swallow what they decided.
    private static IEnumerable<WorkflowTypeProblem> Dangling(
        WorkflowTypeDocument type, IReadOnlyDictionary<string, IReadOnlyList<string>> outcomes, IReadOnlyDictionary<string, IActivity> kinds)
    {
        var followed = type.Transitions.ToLookup(transition => transition.SourceActivityId, transition => transition.SourceOutcomeName);
        return
            from record in type.Activities
            where record.ActivityId is { Length: > 0 } && followed.Contains(record.ActivityId) && outcomes.ContainsKey(record.ActivityId)
            from outcome in outcomes[record.ActivityId].Except(followed[record.ActivityId])
            select new WorkflowTypeProblem(WorkflowTypeFault.DanglingOutcome, record.ActivityId, outcome) { IsHint = !kinds[record.Name].IsEvent && kinds[record.Name].PropertiesType != typeof(UserTaskProperties) };
    }

    private static IEnumerable<WorkflowTypeProblem> CheckReach(WorkflowTypeDocument type, IReadOnlyDictionary<string, IReadOnlyList<string>> outcomes)
    {
        if (!type.Activities.Any(activity => activity.IsStart))
        {
            return [new(WorkflowTypeFault.NoStart)];
        }
        var into = type.Transitions.ToLookup(transition => transition.SourceActivityId, transition => transition.DestinationActivityId);
        var reached = new HashSet<string>(type.Activities.Where(activity => activity.IsStart && activity.ActivityId is not null).Select(activity => activity.ActivityId));
        var next = new Stack<string>(reached);
        while (next.TryPop(out var one))
        {
            foreach (var further in into[one].Where(further => further is not null && reached.Add(further)))
            {
                next.Push(further);
            }
        }
        var ends = type.Activities.Where(activity => reached.Contains(activity.ActivityId ?? "")).Any(activity => Ends(activity.ActivityId, type, outcomes));
        var unreachable = type.Activities.Where(activity => activity.ActivityId is { Length: > 0 } id && !reached.Contains(id))
            .Select(activity => new WorkflowTypeProblem(WorkflowTypeFault.Unreachable, activity.ActivityId));
        return ends ? unreachable : unreachable.Append(new(WorkflowTypeFault.NoEnd));
    }

    private static bool Ends(string id, WorkflowTypeDocument type, IReadOnlyDictionary<string, IReadOnlyList<string>> outcomes)
    {
        var followed = type.Transitions.Where(transition => transition.SourceActivityId == id).Select(transition => transition.SourceOutcomeName).ToHashSet();
        return followed.Count == 0 || outcomes.TryGetValue(id, out var all) && all.Except(followed).Any();
    }
}
