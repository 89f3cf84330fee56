using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

/// <summary>Writes down that a workflow cannot go on, and what has to be tried again, and tells it to whoever must know.</summary>
internal sealed class WorkflowFailures(WorkflowRows rows, IEventPublisher events, ISavepoints savepoints, IUserContext users)
{
    private const int LongestFault = 400;

    public async Task NoteAsync(WorkflowRun run, Impulse impulse, Exception failure, string activityId, CancellationToken cancellationToken)
    {
        var isHalt = failure is WorkflowHaltException or ActivityHaltException;
        run.State.Pending.Add(new(impulse.ActivityId, impulse.Kind, impulse.Input));
        run.Row.Status = isHalt ? WorkflowStatus.Halted : WorkflowStatus.Faulted;
        // The text of any other exception may hold what somebody entered.
        var said = isHalt || failure is ActivityFaultException ? failure.Message : failure.GetType().Name;
        run.Row.Fault = said.Length > LongestFault ? said[..LongestFault] : said;
        run.Row.FaultActivityId = activityId;
        run.Note(isHalt ? WorkflowStepKind.Halted : WorkflowStepKind.Faulted, activityId, rows.Now, users.User);
        await rows.WriteAsync(run, cancellationToken);
        // What a listener can't do costs nobody what they were saving.
        await savepoints.TryAsync(
            stop => events.PublishAsync(new WorkflowStopped(run.Row.WorkflowId, run.Row.WorkflowTypeId, run.Graph.Type.Name, run.Subject), stop), cancellationToken);
    }
}
