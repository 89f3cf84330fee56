using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>Puts something to do into somebody's inbox and goes on at once: nothing waits for it, and it outlives the workflow.</summary>
internal sealed class CreateTask(TaskOpening opening, TaskForecast forecast, IEventPublisher events) : Activity<CreateTaskProperties>
{
    public override string Name => nameof(CreateTask);

    public override string Category => "People";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, CreateTaskProperties properties, CancellationToken cancellationToken)
    {
        // It decides nothing: whoever set the workflow going may do it too.
        var (subject, task) = (context.Subject with { StartedBy = 0 }, properties.AsTask());
        var route = await opening.RouteAsync(subject, task, cancellationToken);
        if (context.IsTrial)
        {
            await forecast.TellAsync(context, task, route, cancellationToken);
        }
        else
        {
            await opening.OpenFreeAsync(subject, task, route, cancellationToken);
            await events.PublishAsync(await opening.OpenedAsync(route, task, subject, cancellationToken), cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
