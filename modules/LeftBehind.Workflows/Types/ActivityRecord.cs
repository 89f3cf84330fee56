using System.Text.Json.Nodes;

namespace LeftBehind.Workflows.Types;

/// <summary>An activity of a type, as recipes write it.</summary>
internal sealed class ActivityRecord
{
    public string ActivityId { get; set; } = "";

    public string Name { get; set; } = "";

    public double X { get; set; }

    public double Y { get; set; }

    public bool IsStart { get; set; }

    public JsonObject? Properties { get; set; } = [];

    /// <summary>What its author called it; empty where they did not.</summary>
    public string Title() => Properties?["ActivityMetadata"] is JsonObject metadata && metadata["Title"] is JsonValue title && title.TryGetValue<string>(out var text) ? text : "";
}
