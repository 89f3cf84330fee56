using LeftBehind.Abstractions.Data;

namespace LeftBehind.Workflows.Engine;

/// <summary>
/// Runs a workflow to its next wait. Where an activity throws, all that the workflow did since it was woken is undone, it is marked
/// with what has to be tried again, and the data that woke it is saved all the same.
/// </summary>
internal sealed class WorkflowRunner(WorkflowStepper stepper, WorkflowRows rows, WorkflowFailures failures, ISavepoints savepoints, ActiveRuns active)
{
    /// <returns>False where another of the same singleton runs: what this one did is undone.</returns>
    public async Task<bool> RunAsync(WorkflowRun run, Impulse impulse, CancellationToken cancellationToken)
    {
        var before = run.Row.Copy();
        var failure = await TryAsync(run, impulse, cancellationToken);
        // The database knows one of each; to ask before would be a question more for all that are alone, which nearly all are.
        if (failure is not null && run.IsNew && before.SingletonKey is { } key && await rows.IsRunningAsync(key, cancellationToken))
        {
            return false;
        }
        if (failure is not null)
        {
            await failures.NoteAsync(new(before, run.Graph, run.IsNew), impulse, failure, run.CurrentActivityId, cancellationToken);
        }
        return true;
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
                    await RequireAloneAsync(run, token);
                    await rows.WriteAsync(run, token);
                },
                cancellationToken);
        }
        finally
        {
            active.Leave(run);
        }
    }

    // One that waits is refused by the database, which forgets the key of one that has ended.
    private async Task RequireAloneAsync(WorkflowRun run, CancellationToken cancellationToken)
    {
        if (run.IsNew && run.Blocks.Count == 0 && run.Row.SingletonKey is { } key && await rows.IsRunningAsync(key, cancellationToken))
        {
            throw new WorkflowHaltException("Another one of the same singleton runs.");
        }
    }
}
