using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Activities;

/// <summary>Sends what was handed in back to those who wrote it, with the reason that was given.</summary>
internal sealed class ReturnContentTask(ReviewRows rows) : Activity<NoProperties>
{
    public override string Name => nameof(ReturnContentTask);

    public override string Category => "Records";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (!context.IsTrial)
        {
            await rows.ReturnAsync(context.Subject.ContentItemVersionId, context.Properties[TaskAnswers.CommentInput]?.GetValue<string>() ?? "", cancellationToken);
        }
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
