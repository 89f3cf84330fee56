using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>Sends what was handed in back to those who wrote it, with the reason that was given.</summary>
internal sealed class ReturnContentTask(ReviewRows rows, TrialWords words) : Activity<NoProperties>
{
    public override string Name => nameof(ReturnContentTask);

    public override string Category => "Records";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        var reason = context.Properties[TaskAnswers.CommentInput]?.GetValue<string>() ?? "";
        if (context.IsTrial)
        {
            words.TellReturned(context, reason);
        }
        else
        {
            await rows.ReturnAsync(context.Subject.ContentItemVersionId, reason, cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
