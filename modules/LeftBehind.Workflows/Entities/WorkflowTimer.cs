namespace LeftBehind.Workflows.Entities;

/// <summary>Something that is due at a time: a waiting activity, or a type that begins by the clock.</summary>
public sealed class WorkflowTimer
{
    public long Id { get; set; }

    /// <summary>Empty for the start of a type.</summary>
    public string WorkflowId { get; set; } = "";

    /// <summary>Empty for a waiting activity.</summary>
    public string WorkflowTypeId { get; set; } = "";

    public string ActivityId { get; set; } = "";

    public DateTime DueUtc { get; set; }
}
