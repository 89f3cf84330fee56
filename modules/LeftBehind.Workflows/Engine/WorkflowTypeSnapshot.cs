using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>The types as they stand: which begin with which event, and what any version may wait for.</summary>
internal sealed class WorkflowTypeSnapshot
{
    private readonly ILookup<string, (WorkflowTypeGraph Graph, ActivityRecord Start)> _starts;

    /// <param name="enabled">Those that begin new workflows.</param>
    /// <param name="all">All versions, the latest of each type after the others.</param>
    /// <param name="settings">The caps.</param>
    public WorkflowTypeSnapshot(IEnumerable<WorkflowTypeGraph> enabled, IEnumerable<WorkflowTypeGraph> all, WorkflowSettings settings)
    {
        Settings = settings;
        List<WorkflowTypeGraph> versions = [.. all];
        _starts = enabled.OrderBy(graph => graph.Type.WorkflowTypeId, StringComparer.Ordinal)
            .SelectMany(graph => graph.Type.Activities.Where(activity => activity.IsStart).Select(activity => (graph, activity)))
            .ToLookup(start => start.activity.Name);
        WaitsFor = versions.SelectMany(graph => graph.WaitsFor).ToHashSet();
        Names = versions.GroupBy(graph => graph.Type.WorkflowTypeId).ToDictionary(same => same.Key, same => same.Last().Type.Name);
    }

    public WorkflowSettings Settings { get; }

    /// <summary>Of every type, by its id.</summary>
    public IReadOnlyDictionary<string, string> Names { get; }

    /// <summary>Names of the kinds of activity at which a workflow of any version may wait.</summary>
    public IReadOnlySet<string> WaitsFor { get; }

    public IEnumerable<(WorkflowTypeGraph Graph, ActivityRecord Start)> StartsOf(string activityName) => _starts[activityName];

    /// <summary>Whether nobody hears of it.</summary>
    public bool IsDeafTo(string activityName) => !_starts.Contains(activityName) && !WaitsFor.Contains(activityName);
}
