using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

internal sealed class CorrelateTask(IWorkflowExpressions expressions) : Activity<CorrelateTask.Key>
{
    private const int LongestId = 64;

    public sealed record Key
    {
        [Display(Name = "Value")]
        public WorkflowExpression Value { get; init; } = new();
    }

    public override string Name => nameof(CorrelateTask);

    public override string Category => "Values";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Key properties, CancellationToken cancellationToken)
    {
        var id = (await expressions.ValueAsync(properties.Value, context, cancellationToken)).ToString().Trim();
        context.CorrelationId = id.Length <= LongestId ? id : throw new ActivityFaultException("The name of what it is about is longer than 64 characters.");
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
