using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>Carries out activities one after the other until nothing is left to do but wait.</summary>
internal sealed class WorkflowStepper(ActivityLibrary library, WorkflowTypes types, WorkflowRows rows, IUserContext users)
{
    public async Task RunToWaitAsync(WorkflowRun run, Impulse first, CancellationToken cancellationToken)
    {
        var limits = (await types.CurrentAsync(cancellationToken)).Settings;
        run.Impulses.Enqueue(first);
        for (var burst = 1; run.Impulses.TryDequeue(out var next); burst++)
        {
            run.CurrentActivityId = next.ActivityId;
            run.Steps++;
            if (burst > limits.MostStepsWithoutWaiting)
            {
                throw new WorkflowHaltException("It took more steps without waiting for anything than a workflow may.");
            }
            if (run.Steps - run.State.CountedFrom > limits.MostSteps)
            {
                throw new WorkflowHaltException("It took more steps in all than a workflow may.");
            }
            await StepAsync(run, next, cancellationToken);
        }
    }

    /// <summary>Asks an event whether it is meant, before anything is begun. Null where it could not say.</summary>
    public async Task<ActivityResult?> HearAsync(WorkflowRun run, Impulse start, CancellationToken cancellationToken)
    {
        var (record, activity) = Find(run, start.ActivityId);
        try
        {
            return await activity.ResumeAsync(run.ContextOf(start), run.Graph.PropertiesOf(record, activity), cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // It is asked again where a fault is undone and written down.
            return null;
        }
    }

    private async Task StepAsync(WorkflowRun run, Impulse impulse, CancellationToken cancellationToken)
    {
        var (record, activity) = Find(run, impulse.ActivityId);
        var (context, properties) = (run.ContextOf(impulse), run.Graph.PropertiesOf(record, activity));
        var result = impulse.Known ?? await (impulse.Kind == ImpulseKind.Execute
            ? activity.ExecuteAsync(context, properties, cancellationToken)
            : activity.ResumeAsync(context, properties, cancellationToken));
        run.CorrelationId = context.CorrelationId;
        if (result.Waits)
        {
            run.Block(record, rows.Now);
            if (impulse.Kind == ImpulseKind.Execute)
            {
                run.Note(WorkflowStepKind.Waiting, record.ActivityId, rows.Now, users.User);
            }
            else
            {
                (run.IsDeaf, run.Steps) = (true, run.Steps - 1);
            }
            return;
        }
        run.Note(WorkflowStepKind.Done, record.ActivityId, rows.Now, users.User, string.Join(", ", result.Outcomes));
        foreach (var transition in result.Outcomes.SelectMany(outcome => run.Graph.From(record.ActivityId, outcome)))
        {
            run.Follow(transition, impulse.Input, ModeOf(run, transition.DestinationActivityId));
        }
    }

    private JoinMode ModeOf(WorkflowRun run, string activityId)
    {
        if (!run.Graph.IsJoin(activityId))
        {
            return default;
        }
        var (record, activity) = Find(run, activityId);
        return ((JoinTask.Setting)run.Graph.PropertiesOf(record, activity)).Mode;
    }

    private (ActivityRecord Record, IActivity Activity) Find(WorkflowRun run, string activityId)
    {
        var record = run.Graph.Find(activityId) ?? throw new WorkflowHaltException("There is no such step in this version.");
        return (record, library.Find(record.Name) ?? throw new WorkflowHaltException("This kind of step is not there: the module that brings it is off."));
    }
}
