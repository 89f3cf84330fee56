using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

/// <summary>Waits for a signal from outside, by its name.</summary>
internal sealed class SignalEvent(IWorkflowExpressions expressions) : Activity<SignalEvent.Signal>
{
    /// <summary>Where the input holds the name of the signal that was given.</summary>
    public const string SignalInput = "Signal";

    /// <summary>True where the signal was given at this activity's own address, whatever its name.</summary>
    public const string HereInput = "Here";

    public sealed record Signal
    {
        [Display(Name = "Name of the signal")]
        public WorkflowExpression SignalName { get; init; } = new();
    }

    public override string Name => nameof(SignalEvent);

    public override string Category => "Outside";

    public override bool IsEvent => true;

    protected override Task<ActivityResult> ExecuteAsync(WorkflowContext context, Signal properties, CancellationToken cancellationToken) =>
        Task.FromResult(ActivityResult.Wait);

    protected override async Task<ActivityResult> ResumeAsync(WorkflowContext context, Signal properties, CancellationToken cancellationToken)
    {
        if (context.Input[HereInput]?.GetValue<bool>() == true)
        {
            return ActivityResult.Outcome(ActivityResult.Done);
        }
        var name = (await expressions.ValueAsync(properties.SignalName, context, cancellationToken)).ToString();
        return name.Equals(context.Input[SignalInput]?.ToString(), StringComparison.OrdinalIgnoreCase) ? ActivityResult.Outcome(ActivityResult.Done) : ActivityResult.Wait;
    }
}
