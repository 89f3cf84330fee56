using LeftBehind.Abstractions.Data;

namespace LeftBehind.Workflows.Entities;

/// <summary>One run of a type (Orchard Core's workflow), with its state between two steps.</summary>
public sealed class Workflow : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    public string WorkflowId { get; set; } = "";

    /// <summary>The version that it began with and ends on: row id of the <see cref="WorkflowType"/>.</summary>
    public long VersionId { get; set; }

    public string WorkflowTypeId { get; set; } = "";

    public WorkflowStatus Status { get; set; }

    public string CorrelationId { get; set; } = "";

    /// <summary>Type and correlation while a singleton runs, else null: the database lets no second one in.</summary>
    public string? SingletonKey { get; set; }

    public string ContentType { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public int StartedBy { get; set; }

    public string Properties { get; set; } = "{}";

    /// <summary>JSON of what joins have seen and what has to be tried again; empty mostly.</summary>
    public string State { get; set; } = "";

    public int Steps { get; set; }

    /// <summary>How many activities it waits at.</summary>
    public int Waits { get; set; }

    /// <summary>Rises with whatever is done to it; whoever raises it holds it until the end of the transaction.</summary>
    public int Revision { get; set; }

    public DateTime CreatedUtc { get; set; }

    public DateTime ChangedUtc { get; set; }

    /// <summary>Why it faulted, was halted or cancelled. No personal data.</summary>
    public string Fault { get; set; } = "";

    /// <summary>Where that was.</summary>
    public string FaultActivityId { get; set; } = "";

    public Workflow Copy() => (Workflow)MemberwiseClone();
}
