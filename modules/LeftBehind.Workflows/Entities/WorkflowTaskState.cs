namespace LeftBehind.Workflows.Entities;

public enum WorkflowTaskState
{
    Open = 1,
    Done = 2,
    Cancelled = 3,

    /// <summary>Decided together with others, by the task that they were put behind.</summary>
    Folded = 4,
}
