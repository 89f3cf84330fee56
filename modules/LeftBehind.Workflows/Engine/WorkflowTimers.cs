using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

/// <summary>Sets the clock for activities that wait for a time, and takes it back where they wait no longer.</summary>
internal sealed class WorkflowTimers(IDocumentSession session) : IEventHandler<WorkflowWaitsClosed>
{
    public Task SetAsync(WorkflowContext context, DateTime dueUtc, CancellationToken cancellationToken) => session.InsertManyAsync<WorkflowTimer>(
        [new() { WorkflowId = context.WorkflowId, ActivityId = context.ActivityId, DueUtc = dueUtc }], cancellationToken);

    public async Task HandleAsync(WorkflowWaitsClosed happened, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var timers = session.Set<WorkflowTimer>().Where(timer => timer.WorkflowId == happened.WorkflowId);
        timers = happened.ActivityIds is { } some ? timers.Where(timer => some.Contains(timer.ActivityId)) : timers;
        await timers.ExecuteDeleteAsync(cancellationToken);
    }
}
