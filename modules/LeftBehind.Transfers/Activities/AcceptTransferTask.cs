using LeftBehind.Abstractions.Workflows;
using LeftBehind.Transfers.Services;

namespace LeftBehind.Transfers.Activities;

/// <summary>Moves the file of a pupil into the class that the receiving school has chosen.</summary>
internal sealed class AcceptTransferTask(TransferOutcome outcome) : Activity<NoProperties>
{
    public override string Name => nameof(AcceptTransferTask);

    public override string Category => "Records";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken) =>
        !context.IsTrial && await outcome.AcceptAsync(context.Subject.ContentItemId, cancellationToken) is { } fault
            ? throw new ActivityFaultException(fault)
            : ActivityResult.Outcome(ActivityResult.Done);
}
