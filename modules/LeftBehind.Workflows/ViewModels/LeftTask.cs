using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

/// <summary>A task that was chosen with others and not done with them, and why.</summary>
internal sealed record LeftTask(WorkflowTask Task, string Reason);
