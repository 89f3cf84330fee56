using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

/// <summary>Where branches come together. Which of them have come is the engine's to know: it is carried out once enough have.</summary>
internal sealed class JoinTask : Activity<JoinTask.Setting>
{
    private const string Joined = "Joined";

    public sealed record Setting
    {
        [Display(Name = "What it waits for")]
        public JoinMode Mode { get; init; }
    }

    public override string Name => nameof(JoinTask);

    public override string Category => "Control flow";

    protected override IReadOnlyList<string> OutcomesOf(Setting properties) => [Joined];

    protected override Task<ActivityResult> ExecuteAsync(WorkflowContext context, Setting properties, CancellationToken cancellationToken) =>
        Task.FromResult(ActivityResult.Outcome(Joined));
}
