using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.ViewModels;

/// <summary>One workflow, step by step.</summary>
internal sealed record WorkflowPage(Workflow Workflow, WorkflowTypeDocument Type, int Version)
{
    public required string Place { get; init; }

    public required IReadOnlyList<BlockingActivity> Waits { get; init; }

    /// <summary>The first ones, and whether there are more.</summary>
    public required IReadOnlyList<WorkflowStep> Steps { get; init; }

    public bool IsOpen => Workflow.Status < WorkflowStatus.Finished;

    public bool CanRetry => Workflow.Status is WorkflowStatus.Faulted or WorkflowStatus.Halted;

    /// <summary>The activity as its type has it; a kind without a title where it has none.</summary>
    public ActivityRecord Step(string activityId) => Type.Activities.Find(activity => activity.ActivityId == activityId) ?? new() { Name = activityId };
}
