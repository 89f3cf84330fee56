namespace LeftBehind.Workflows.Entities;

public enum WorkflowStatus
{
    /// <summary>Within a transaction only: what is committed waits or has ended.</summary>
    Running = 0,

    Waiting = 1,

    /// <summary>An activity threw. What it had begun is undone; an administrator has it tried again or ends it.</summary>
    Faulted = 2,

    /// <summary>Stopped by a cap on its steps, or by a kind of activity that is not there.</summary>
    Halted = 3,

    Finished = 4,

    Cancelled = 5,
}
