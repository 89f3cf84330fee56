using System.Collections.Concurrent;
using System.Text.Json;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;

namespace LeftBehind.Workflows.Types;

/// <summary>A version of a type, made ready to run; it never changes and is kept for good.</summary>
internal sealed class WorkflowTypeGraph
{
    private readonly Dictionary<string, ActivityRecord> _activities;
    private readonly ILookup<(string, string), Transition> _from;
    private readonly ILookup<string, Transition> _into;
    private readonly ConcurrentDictionary<string, object> _properties = new();

    public WorkflowTypeGraph(long versionId, WorkflowTypeDocument type)
    {
        (VersionId, Type) = (versionId, type);
        _activities = type.Activities.DistinctBy(activity => activity.ActivityId).ToDictionary(activity => activity.ActivityId);
        _from = type.Transitions.ToLookup(transition => (transition.SourceActivityId, transition.SourceOutcomeName));
        _into = type.Transitions.ToLookup(transition => transition.DestinationActivityId);
        WaitsFor = type.Activities.Where(activity => !activity.IsStart || _into.Contains(activity.ActivityId)).Select(activity => activity.Name).ToHashSet();
    }

    public long VersionId { get; }

    public WorkflowTypeDocument Type { get; }

    /// <summary>Names of the kinds of activity that a run may wait at.</summary>
    public IReadOnlySet<string> WaitsFor { get; }

    public IEnumerable<ActivityRecord> Starts(string name) => Type.Activities.Where(activity => activity.IsStart && activity.Name == name);

    public ActivityRecord? Find(string activityId) => _activities.GetValueOrDefault(activityId);

    public IEnumerable<Transition> From(string activityId, string outcome) => _from[(activityId, outcome)];

    public IReadOnlyList<Transition> Into(string activityId) => [.. _into[activityId]];

    public bool IsJoin(string activityId) => Find(activityId)?.Name == nameof(JoinTask);

    /// <summary>The properties of an activity, read once.</summary>
    /// <exception cref="JsonException">One is of the wrong kind.</exception>
    public object PropertiesOf(ActivityRecord record, IActivity activity) => _properties.GetOrAdd(record.ActivityId, _ => ReadProperties(record, activity));

    /// <summary>All activities from which a way leads to this one without passing through it.</summary>
    public HashSet<string> Before(string activityId)
    {
        var found = new HashSet<string>();
        var next = new Stack<string>([activityId]);
        while (next.TryPop(out var one))
        {
            foreach (var source in _into[one].Select(transition => transition.SourceActivityId).Where(source => source != activityId && found.Add(source)))
            {
                next.Push(source);
            }
        }
        return found;
    }

    public static object ReadProperties(ActivityRecord record, IActivity activity) =>
        record.Properties?.Deserialize(activity.PropertiesType, WorkflowTypeJson.Options) ?? Activator.CreateInstance(activity.PropertiesType)!;
}
