using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Transfers.Services;

namespace LeftBehind.Transfers.Activities;

/// <summary>Tells the sending school that the pupil is not taken in, with the reason that was given. The file has been with it all the time.</summary>
[Display(Name = "Decline the transfer")]
internal sealed class DeclineTransferTask(TransferOutcome outcome, IStringLocalizer<Startup> text) : Activity<NoProperties>
{
    // Where a task keeps what was written to it.
    private const string Comment = "Comment";

    public override string Name => nameof(DeclineTransferTask);

    public override string Category => "Records";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context.IsTrial)
        {
            context.Would.Add(text["Would tell the sending school that the pupil is not taken in."]);
        }
        else
        {
            await outcome.DeclineAsync(context.Subject.ContentItemId, context.Properties[Comment]?.GetValue<string>() ?? "", cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
