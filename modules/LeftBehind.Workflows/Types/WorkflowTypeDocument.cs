using System.Text.Json;
using System.Text.Json.Serialization;

namespace LeftBehind.Workflows.Types;

/// <summary>A workflow type as Orchard Core's recipes write it.</summary>
internal sealed class WorkflowTypeDocument
{
    public string WorkflowTypeId { get; set; } = "";

    public string Name { get; set; } = "";

    public bool IsEnabled { get; set; }

    /// <summary>Whether one run at a time is enough for the same correlation id.</summary>
    public bool IsSingleton { get; set; }

    /// <summary>Kept as it was written: here the database's own locks see to it that nobody runs one twice.</summary>
    public int LockTimeout { get; set; }

    public int LockExpiration { get; set; }

    public bool DeleteFinishedWorkflows { get; set; }

    public List<ActivityRecord> Activities { get; set; } = [];

    public List<Transition> Transitions { get; set; } = [];

    /// <summary>What is not known here.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; set; }
}
