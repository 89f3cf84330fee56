namespace LeftBehind.Workflows.Entities;

public enum WorkflowStepKind
{
    /// <summary>Went on with an outcome.</summary>
    Done = 0,

    /// <summary>Began to wait.</summary>
    Waiting = 1,

    Faulted = 2,

    Halted = 3,

    /// <summary>Somebody had it tried again.</summary>
    Retried = 4,

    Cancelled = 5,
}
