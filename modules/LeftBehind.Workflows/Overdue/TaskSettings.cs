using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Engine;

namespace LeftBehind.Workflows.Overdue;

/// <summary>What the version of a type that a workflow began with says of one of its tasks.</summary>
internal sealed class TaskSettings(WorkflowTypes types, ActivityLibrary library)
{
    private readonly Dictionary<(long VersionId, string ActivityId), UserTaskProperties?> _known = [];

    /// <summary>Null where it is not there, or opens its tasks otherwise.</summary>
    public async Task<UserTaskProperties?> OfAsync(long versionId, string activityId, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue((versionId, activityId), out var said))
        {
            said = _known[(versionId, activityId)] = await ReadAsync(versionId, activityId, cancellationToken);
        }
        return said;
    }

    private async Task<UserTaskProperties?> ReadAsync(long versionId, string activityId, CancellationToken cancellationToken)
    {
        var graph = await types.VersionAsync(versionId, cancellationToken);
        return graph.Find(activityId) is { } record && library.Find(record.Name) is { } activity ? graph.PropertiesOf(record, activity) as UserTaskProperties : null;
    }
}
