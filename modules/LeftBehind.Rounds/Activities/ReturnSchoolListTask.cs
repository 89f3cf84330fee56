using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Services;

namespace LeftBehind.Rounds.Activities;

/// <summary>Sends a school's list back with the reason that was given; the registrations on it wait for themselves again.</summary>
internal sealed class ReturnSchoolListTask(ListDecision decision) : Activity<NoProperties>
{
    // Where a decision leaves what was written with it.
    private const string Comment = "Comment";

    public override string Name => nameof(ReturnSchoolListTask);

    public override string Category => "Rounds";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (!context.IsTrial)
        {
            await decision.ReturnAsync(context.Subject.ContentItemId, context.Properties[Comment]?.GetValue<string>() ?? "", cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
