using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

/// <summary>What the address of the list says. One state at a time: a list of all of them would have to read them all.</summary>
internal sealed class WorkflowFilter : KeysetCursor
{
    public static IReadOnlyList<WorkflowStatus> States { get; } =
        [WorkflowStatus.Waiting, WorkflowStatus.Faulted, WorkflowStatus.Halted, WorkflowStatus.Finished, WorkflowStatus.Cancelled];

    public WorkflowStatus Status { get; set; } = WorkflowStatus.Waiting;

    public string? Type { get; set; }
}
