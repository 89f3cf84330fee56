using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

internal sealed class CorrelateTask(IWorkflowExpressions expressions) : Activity<CorrelateTask.Key>
{
    private const int LongestId = 64;

    public sealed record Key
    {
        public WorkflowExpression Value { get; init; } = new();
    }

    public override string Name => nameof(CorrelateTask);

    public override string Category => "Values";

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, Key properties, CancellationToken cancellationToken)
    {
        var id = (await expressions.ValueAsync(properties.Value, context, cancellationToken)).ToString().Trim();
        context.CorrelationId = id.Length <= LongestId ? id : throw new ActivityFaultException($"A correlation id has at most {LongestId} characters.");
        return ActivityResult.Outcome(ActivityResult.Done);
    }
}
