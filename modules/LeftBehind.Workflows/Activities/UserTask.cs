using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>
/// Somebody decides. What a higher office handed in for them, those below are not asked. Where the one who has just approved would be asked the same again, because a step was passed up to them, they are not.
/// </summary>
internal sealed class UserTask(TaskOpening opening, TaskForecast forecast, IEventPublisher events) : Activity<UserTaskProperties>
{
    /// <summary>Where the last approval was given; kept by the workflow, says nothing of a person.</summary>
    public const string ApprovedAt = "ApprovedAt";

    public override string Name => nameof(UserTask);

    public override string Category => "People";

    protected override IReadOnlyList<string> OutcomesOf(UserTaskProperties properties) => properties.Offered();

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, UserTaskProperties properties, CancellationToken cancellationToken)
    {
        if (TaskRoutingRules.IsAnsweredAbove(properties.Level, context.Input[ReviewInputs.HandedInAt]?.GetValue<string>()))
        {
            forecast.TellSkipped(context);
            return ActivityResult.Outcome(properties.Offered()[0]);
        }
        var route = await opening.RouteAsync(context.Subject, properties, cancellationToken);
        if (context.Properties[ApprovedAt]?.GetValue<string>() == TaskOpening.PlaceOf(route.Role, route.OrganizationId))
        {
            forecast.TellSkipped(context);
            return ActivityResult.Outcome(properties.Offered()[0]);
        }
        if (context.IsTrial)
        {
            await forecast.TellAsync(context, properties, route, cancellationToken);
            return ActivityResult.Wait;
        }
        await opening.OpenAsync(context, properties, route, cancellationToken);
        await events.PublishAsync(await opening.OpenedAsync(route, properties, context.Subject, cancellationToken), cancellationToken);
        return ActivityResult.Wait;
    }

    protected override Task<ActivityResult> ResumeAsync(WorkflowContext context, UserTaskProperties properties, CancellationToken cancellationToken)
    {
        var outcome = context.Input[TaskAnswers.OutcomeInput]?.GetValue<string>();
        if (outcome is null || !properties.Offered().Contains(outcome))
        {
            return Task.FromResult(ActivityResult.Wait);
        }
        context.Properties[ApprovedAt] = outcome == properties.Offered()[0] ? context.Input[TaskAnswers.PlaceInput]?.DeepClone() : null;
        context.Properties[TaskAnswers.CommentInput] = context.Input[TaskAnswers.CommentInput]?.DeepClone();
        return Task.FromResult(ActivityResult.Outcome(outcome));
    }
}
