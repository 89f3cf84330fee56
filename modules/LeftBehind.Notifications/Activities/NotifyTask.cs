using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Activities;

/// <summary>Tells somebody something. A type that would send too much within an hour is halted.</summary>
internal sealed class NotifyTask(INotifier notifier, NotifyAudience audience, IMessageCap cap, IWorkflowExpressions expressions, IStringLocalizer<Startup> text) : Activity<NotifyProperties>
{
    private const string Nobody = "Nobody";
    private const int MostNamed = 10;

    public override string Name => nameof(NotifyTask);

    public override string Category => "People";

    protected override IReadOnlyList<string> OutcomesOf(NotifyProperties properties) => properties.Message.IsEmpty ? [ActivityResult.Done, Nobody] : [ActivityResult.Done];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NotifyProperties properties, CancellationToken cancellationToken)
    {
        var subject = await ValueAsync(properties.Message.IsEmpty ? properties.Subject : properties.Message, context, cancellationToken);
        var body = await ValueAsync(properties.Text, context, cancellationToken);
        var people = await audience.FindAsync(context.Subject, properties, cancellationToken);
        if (people.Count == 0)
        {
            return ActivityResult.Outcome(properties.Message.IsEmpty ? Nobody : ActivityResult.Done);
        }
        if (context.IsTrial)
        {
            context.Would.Add(text["Would send to {0}: {1}", string.Join("、", people.Take(MostNamed).Select(person => person.Name)), subject.Length > 0 ? subject : body]);
        }
        else
        {
            await cap.CheckAsync(context.WorkflowTypeId, people.Count, cancellationToken);
            await notifier.QueueManyAsync([.. people.Select(person => MessageTo(person, context, properties) with { Subject = subject, Text = body })], cancellationToken);
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
            IsUrgent = properties.Urgent,
            ContentItemId = context.Subject.ContentItemId,
        };

    private async Task<string> ValueAsync(WorkflowExpression expression, WorkflowContext context, CancellationToken cancellationToken) =>
        expression.IsEmpty ? "" : (await expressions.ValueAsync(expression, context, cancellationToken)).ToString().Trim();
}
