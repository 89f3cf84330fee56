namespace LeftBehind.Workflows.Entities;

public enum WorkflowTaskState
{
    Open = 1,
    Done = 2,
    Cancelled = 3,
}
