using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>Sets the clock for types that begin by it.</summary>
internal sealed class StartTimers(IDocumentSession session, ActivityLibrary library, TimeProvider time)
{
    /// <summary>Of a type that is off, no clock runs.</summary>
    public async Task SetAsync(string workflowTypeId, WorkflowTypeDocument? enabled, CancellationToken cancellationToken)
    {
        await session.Set<WorkflowTimer>().Where(timer => timer.WorkflowTypeId == workflowTypeId).ExecuteDeleteAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        var starts = enabled?.Activities.Where(activity => activity.IsStart && activity.Name == nameof(TimerEvent)) ?? [];
        await session.InsertManyAsync<WorkflowTimer>(
            [.. starts.Select(start => new WorkflowTimer { WorkflowTypeId = workflowTypeId, ActivityId = start.ActivityId, DueUtc = NextOf(start, now) })], cancellationToken);
    }

    public DateTime NextOf(ActivityRecord start, DateTime after)
    {
        IActivity kind = library.Kinds[nameof(TimerEvent)];
        return ((TimerEvent.Schedule)WorkflowTypeGraph.ReadProperties(start, kind)).Next(after);
    }
}
