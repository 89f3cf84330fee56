using LeftBehind.Abstractions.Data;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// Runs a workflow to its next wait. Where an activity throws, all that the workflow did since it was woken is undone, it is marked
/// with what has to be tried again, and the data that woke it is saved all the same.
/// </summary>
internal sealed class WorkflowRunner(WorkflowStepper stepper, WorkflowRows rows, WorkflowFailures failures, ISavepoints savepoints, ActiveRuns active)
{
    public async Task RunAsync(WorkflowRun run, Impulse impulse, CancellationToken cancellationToken)
    {
        var before = run.Row.Copy();
        var failure = await TryAsync(run, impulse, cancellationToken);
        if (failure is null || (run.IsNew && before.SingletonKey is { } key && await rows.IsRunningAsync(key, cancellationToken)))
        {
            // Of a singleton, another node was first.
            return;
        }
        await failures.NoteAsync(new(before, run.Graph, run.IsNew), impulse, failure, run.CurrentActivityId, cancellationToken);
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
}
