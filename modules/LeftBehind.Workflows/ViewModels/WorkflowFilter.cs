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

    /// <summary>A school or a county.</summary>
    public int? Place { get; set; }

    /// <summary>The first day of the last step.</summary>
    public DateOnly? From { get; set; }

    /// <summary>The last day of the last step.</summary>
    public DateOnly? Until { get; set; }

    public bool IsNarrow => Place is not null || From is not null || Until is not null || !string.IsNullOrEmpty(Type);
}
