using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

/// <summary>Goes on in all its branches at once.</summary>
internal sealed class ForkTask : Activity<ForkTask.Branches>
{
    public sealed record Branches
    {
        [MinLength(1), Display(Name = "Branches")]
        public IReadOnlyList<string> Forks { get; init; } = [];
    }

    public override string Name => nameof(ForkTask);

    public override string Category => "Control flow";

    protected override IReadOnlyList<string> OutcomesOf(Branches properties) => properties.Forks;

    protected override Task<ActivityResult> ExecuteAsync(WorkflowContext context, Branches properties, CancellationToken cancellationToken) =>
        Task.FromResult(ActivityResult.Outcome(properties.Forks));
}
