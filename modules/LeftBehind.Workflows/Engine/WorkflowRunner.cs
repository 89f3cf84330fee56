using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// Runs a workflow to its next wait. Where an activity throws, all that the workflow did since it was woken is undone, it is marked
/// with what has to be tried again, and the data that woke it is saved all the same.
/// </summary>
internal sealed class WorkflowRunner(WorkflowStepper stepper, WorkflowRows rows, ISavepoints savepoints, ActiveRuns active, IUserContext users)
{
    private const int LongestFault = 400;

    public async Task RunAsync(WorkflowRun run, Impulse impulse, CancellationToken cancellationToken)
    {
        var before = run.Row.Copy();
        var failure = await TryAsync(run, impulse, cancellationToken);
        if (failure is null || (run.IsNew && before.SingletonKey is { } key && await rows.IsRunningAsync(key, cancellationToken)))
        {
            // Of a singleton, another node was first.
            return;
        }
        await FailAsync(new(before, run.Graph, run.IsNew), impulse, failure, run.CurrentActivityId, cancellationToken);
    }

    private async Task<Exception?> TryAsync(WorkflowRun run, Impulse impulse, CancellationToken cancellationToken)
    {
        active.Enter(run);
        try
        {
            return await savepoints.TryAsync(
                async token =>
                {
                    if (active.IsTooDeep)
                    {
                        throw new WorkflowHaltException("Workflows start one another without end.");
                    }
                    await stepper.RunToWaitAsync(run, impulse, token);
                    await rows.WriteAsync(run, token);
                },
                cancellationToken);
        }
        finally
        {
            active.Leave(run);
        }
    }

    private Task FailAsync(WorkflowRun run, Impulse impulse, Exception failure, string activityId, CancellationToken cancellationToken)
    {
        var isHalt = failure is WorkflowHaltException or ActivityHaltException;
        run.State.Pending.Add(new(impulse.ActivityId, impulse.Kind, impulse.Input));
        run.Row.Status = isHalt ? WorkflowStatus.Halted : WorkflowStatus.Faulted;
        // The text of any other exception may hold what somebody entered.
        var said = isHalt || failure is ActivityFaultException ? failure.Message : failure.GetType().Name;
        run.Row.Fault = said.Length > LongestFault ? said[..LongestFault] : said;
        run.Row.FaultActivityId = activityId;
        run.Note(isHalt ? WorkflowStepKind.Halted : WorkflowStepKind.Faulted, activityId, rows.Now, users.User);
        return rows.WriteAsync(run, cancellationToken);
    }
}
