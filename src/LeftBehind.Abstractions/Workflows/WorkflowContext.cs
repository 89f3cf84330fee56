using System.Text.Json.Nodes;

namespace LeftBehind.Abstractions.Workflows;

/// <summary>What an activity sees of the workflow that it is a step of.</summary>
public sealed class WorkflowContext
{
    /// <summary>Id of the running workflow, 32 characters.</summary>
    public required string WorkflowId { get; init; }

    /// <summary>Id of its type.</summary>
    public required string WorkflowTypeId { get; init; }

    /// <summary>The activity's id within its type.</summary>
    public required string ActivityId { get; init; }

    /// <summary>What the workflow is about.</summary>
    public required WorkflowSubject Subject { get; init; }

    /// <summary>Joins it with events from outside (Orchard Core's word): the content item's id unless an activity sets another.</summary>
    public string CorrelationId { get; set; } = "";

    /// <summary>Values that the workflow keeps between its steps; stored, so without personal data beyond what the subject's file holds.</summary>
    public JsonObject Properties { get; init; } = [];

    /// <summary>What the workflow was started, or this activity resumed, with.</summary>
    public JsonObject Input { get; init; } = [];

    /// <summary>Names the effect of this step, the same when it is tried again: the key for the outbox.</summary>
    public required string EffectKey { get; init; }

    /// <summary>True while a type is tried in the designer: an activity writes nothing and sends nothing.</summary>
    public bool IsTrial { get; init; }

    /// <summary>While a type is tried: what this step would do, a line each in the reader's language. Kept nowhere.</summary>
    public ICollection<string> Would { get; init; } = [];
}
