using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>The types as they stand: which begin with which event, and what any version may wait for.</summary>
internal sealed class WorkflowTypeSnapshot
{
    private readonly ILookup<string, (WorkflowTypeGraph Graph, ActivityRecord Start)> _starts;

    public WorkflowTypeSnapshot(IEnumerable<WorkflowTypeGraph> enabled, IEnumerable<WorkflowTypeGraph> all, WorkflowSettings settings)
    {
        Settings = settings;
        _starts = enabled.OrderBy(graph => graph.Type.WorkflowTypeId, StringComparer.Ordinal)
            .SelectMany(graph => graph.Type.Activities.Where(activity => activity.IsStart).Select(activity => (graph, activity)))
            .ToLookup(start => start.activity.Name);
        WaitsFor = all.SelectMany(graph => graph.WaitsFor).ToHashSet();
    }

    public WorkflowSettings Settings { get; }

    /// <summary>Names of the kinds of activity at which a workflow of any version may wait.</summary>
    public IReadOnlySet<string> WaitsFor { get; }

    public IEnumerable<(WorkflowTypeGraph Graph, ActivityRecord Start)> StartsOf(string activityName) => _starts[activityName];

    /// <summary>Whether nobody hears of it.</summary>
    public bool IsDeafTo(string activityName) => !_starts.Contains(activityName) && !WaitsFor.Contains(activityName);
}
