using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Trial;

/// <summary>What is tried.</summary>
/// <param name="Type">A type that was checked; it need not be saved.</param>
/// <param name="Start">The event that it begins with.</param>
/// <param name="Subject">What it is about.</param>
internal sealed record TrialRequest(WorkflowTypeDocument Type, ActivityRecord Start, WorkflowSubject Subject)
{
    /// <summary>What it begins with.</summary>
    public JsonObject Input { get; init; } = [];

    public IReadOnlyList<TrialAnswer> Answers { get; init; } = [];
}
