namespace LeftBehind.Workflows.Entities;

/// <summary>What happened at an activity, in the order in which it did.</summary>
public sealed class WorkflowStep
{
    public long Id { get; set; }

    public string WorkflowId { get; set; } = "";

    public int Number { get; set; }

    public string ActivityId { get; set; } = "";

    public WorkflowStepKind Kind { get; set; }

    /// <summary>What it ended with; empty where it did not go on.</summary>
    public string Outcome { get; set; } = "";

    public DateTime DoneUtc { get; set; }

    /// <summary>0 for the system.</summary>
    public int UserId { get; set; }

    public string UserName { get; set; } = "";
}
