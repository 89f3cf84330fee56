using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

/// <summary>Begins a workflow whose type starts by the clock, and sets the clock anew; times that were missed are made up for once.</summary>
internal sealed class ScheduledStarts(IDocumentSession session, WorkflowTypes types, WorkflowStarter starter, StartTimers timers)
{
    public async Task<bool> StartAsync(WorkflowTimer timer, DateTime now, CancellationToken cancellationToken)
    {
        var starts = (await types.CurrentAsync(cancellationToken)).StartsOf(nameof(TimerEvent));
        var (graph, start) = starts.FirstOrDefault(one => one.Graph.Type.WorkflowTypeId == timer.WorkflowTypeId && one.Start.ActivityId == timer.ActivityId);
        if (graph is null)
        {
            return false;
        }
        var next = timers.NextOf(start, now);
        var taken = await session.Set<WorkflowTimer>().Where(row => row.Id == timer.Id && row.DueUtc == timer.DueUtc)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.DueUtc, next), cancellationToken);
        return taken > 0 && await starter.StartAsync(graph, start, new WorkflowSubject(0), "", new JsonObject(), cancellationToken);
    }
}
