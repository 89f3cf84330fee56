using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Engine;

/// <summary>What a workflow knows between two bursts, beside its properties.</summary>
internal sealed class WorkflowState
{
    /// <summary>For each join, how often each way into it was come.</summary>
    public Dictionary<string, Dictionary<string, int>> Arrivals { get; set; } = [];

    /// <summary>What has to be tried again.</summary>
    public List<PendingImpulse> Pending { get; set; } = [];

    /// <summary>The step from which the cap counts: having it tried again gives a halted workflow as many steps once more.</summary>
    public int CountedFrom { get; set; }

    public static WorkflowState Of(Workflow row) => row.State.Length == 0 ? new() : JsonSerializer.Deserialize<WorkflowState>(row.State, ContentJson.Options)!;

    public string Write() => Arrivals.Count == 0 && Pending.Count == 0 && CountedFrom == 0 ? "" : JsonSerializer.Serialize(this, ContentJson.Options);
}
