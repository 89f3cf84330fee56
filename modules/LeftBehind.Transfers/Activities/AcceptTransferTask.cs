using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Transfers.Services;

namespace LeftBehind.Transfers.Activities;

/// <summary>Moves the file of a pupil into the class that the receiving school has chosen.</summary>
[Display(Name = "Take the pupil over")]
internal sealed class AcceptTransferTask(TransferOutcome outcome, IStringLocalizer<Startup> text) : Activity<NoProperties>
{
    public override string Name => nameof(AcceptTransferTask);

    public override string Category => "Records";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context.IsTrial)
        {
            context.Would.Add(text["Would move the pupil's file into the class that was chosen."]);
        }
        else if (await outcome.AcceptAsync(context.Subject.ContentItemId, cancellationToken) is { } fault)
        {
            throw new ActivityFaultException(fault);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
