namespace LeftBehind.Workflows.Entities;

/// <summary>Where a workflow waits. Whoever deletes the row goes on from there: nobody does so twice.</summary>
public sealed class BlockingActivity
{
    public long Id { get; set; }

    public string WorkflowId { get; set; } = "";

    public string ActivityId { get; set; } = "";

    /// <summary>Name of the kind of activity, by which events find it.</summary>
    public string Name { get; set; } = "";

    public string CorrelationId { get; set; } = "";

    public DateTime SinceUtc { get; set; }
}
