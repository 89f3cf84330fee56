using System.Text.Json;
using System.Text.Json.Nodes;

namespace LeftBehind.Workflows.Engine;

/// <summary>What an expression reaches: plain values and nothing that does anything.</summary>
internal sealed record ExpressionModel(IDictionary<string, object?> Workflow, IDictionary<string, object?> ContentItem)
{
    public static object? Plain(JsonNode? node) => node switch
    {
        JsonObject members => members.ToDictionary(member => member.Key, member => Plain(member.Value)),
        JsonArray entries => entries.Select(Plain).ToList(),
        JsonValue value => value.GetValueKind() switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            JsonValueKind.Number => value.GetValue<decimal>(),
            _ => value.ToString(),
        },
        _ => null,
    };
}
