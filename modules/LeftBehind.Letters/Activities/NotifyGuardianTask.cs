using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Letters.Sending;

namespace LeftBehind.Letters.Activities;

/// <summary>Writes to those of a child's family who get letters, by text message or else by e-mail.</summary>
[Display(Name = "Tell the family")]
internal sealed class NotifyGuardianTask(GuardianNotices notices, IMessageCap cap, IStringLocalizer<Startup> text) : Activity<NotifyGuardianProperties>
{
    private const string Nobody = "Nobody";

    public override string Name => nameof(NotifyGuardianTask);

    public override string Category => "People";

    protected override IReadOnlyList<string> OutcomesOf(NotifyGuardianProperties properties) => [ActivityResult.Done, Nobody];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NotifyGuardianProperties properties, CancellationToken cancellationToken)
    {
        if (await notices.PrepareAsync(context, properties, cancellationToken) is not { Messages.Count: > 0 } notice)
        {
            return ActivityResult.Outcome(Nobody);
        }
        if (context.IsTrial)
        {
            context.Would.Add(text["Would write to {0} of the family: {1}", notice.Messages.Count, notice.Messages[0].Text]);
        }
        else
        {
            await cap.CheckAsync(context.WorkflowTypeId, notice.Messages.Count, cancellationToken);
            await notices.SendAsync(notice, properties.Topic, cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
