namespace LeftBehind.Workflows.Entities;

/// <summary>One version of a workflow type. Never changed but for its two marks.</summary>
public sealed class WorkflowType
{
    public long Id { get; set; }

    public string WorkflowTypeId { get; set; } = "";

    public int Version { get; set; }

    /// <summary>The version that begins new workflows.</summary>
    public bool Latest { get; set; }

    public bool IsEnabled { get; set; }

    public string Name { get; set; } = "";

    /// <summary>The type as Orchard Core's recipes write it.</summary>
    public string Definition { get; set; } = "";

    public DateTime CreatedUtc { get; set; }

    public int CreatedBy { get; set; }

    public string CreatedByName { get; set; } = "";
}
