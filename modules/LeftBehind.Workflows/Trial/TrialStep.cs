using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Trial;

/// <summary>A step that was gone through.</summary>
/// <param name="ActivityId">Which.</param>
/// <param name="Kind">How it ended.</param>
/// <param name="Outcome">With what; several are joined.</param>
/// <param name="Would">What it would have done, in words.</param>
internal sealed record TrialStep(string ActivityId, WorkflowStepKind Kind, string Outcome, IReadOnlyList<string> Would);
