namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// Published when a workflow stops waiting without having been resumed there: it was cancelled, or another branch came first. Whoever
/// keeps rows for its waiting activities (tasks, timers) closes them.
/// </summary>
/// <param name="WorkflowId">Which workflow.</param>
/// <param name="ActivityIds">Where it may have waited; null for everywhere.</param>
public sealed record WorkflowWaitsClosed(string WorkflowId, IReadOnlyList<string>? ActivityIds);
