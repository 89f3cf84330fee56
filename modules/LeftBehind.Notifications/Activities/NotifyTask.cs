using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Activities;

/// <summary>Tells somebody something. A type that would send too much within an hour is halted.</summary>
internal sealed class NotifyTask(INotifier notifier, NotifyAudience audience, MessageStorm storm, IWorkflowExpressions expressions) : Activity<NotifyProperties>
{
    private const string Nobody = "Nobody";

    public override string Name => nameof(NotifyTask);

    public override string Category => "People";

    protected override IReadOnlyList<string> OutcomesOf(NotifyProperties properties) => [ActivityResult.Done, Nobody];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NotifyProperties properties, CancellationToken cancellationToken)
    {
        var subject = await ValueAsync(properties.Subject, context, cancellationToken);
        var text = await ValueAsync(properties.Text, context, cancellationToken);
        var people = await audience.FindAsync(context.Subject, properties, cancellationToken);
        if (people.Count == 0)
        {
            return ActivityResult.Outcome(Nobody);
        }
        if (!context.IsTrial)
        {
            await storm.CheckAsync(context.WorkflowTypeId, people.Count, cancellationToken);
            await notifier.QueueManyAsync([.. people.Select(person => MessageTo(person, context, properties) with { Subject = subject, Text = text })], cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }

    private static NotificationMessage MessageTo(NotificationAddressee person, WorkflowContext context, NotifyProperties properties) =>
        new(FormattableString.Invariant($"{context.EffectKey}/{person.UserId}"), NotificationChannel.InApp, person)
        {
            Subject = "",
            Text = "",
            OrganizationId = context.Subject.OrganizationId,
            Kind = "Workflow",
            Source = context.WorkflowTypeId,
            Link = properties.Link ?? "",
            ContentItemId = context.Subject.ContentItemId,
        };

    private async Task<string> ValueAsync(WorkflowExpression expression, WorkflowContext context, CancellationToken cancellationToken) =>
        expression.IsEmpty ? "" : (await expressions.ValueAsync(expression, context, cancellationToken)).ToString().Trim();
}
