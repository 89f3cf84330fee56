using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using LeftBehind.Abstractions.Recipes;

namespace LeftBehind.Workflows.Types;

/// <summary>Reads and writes types. Written again, a type gives the same text.</summary>
internal static class WorkflowTypeJson
{
    public const string StepName = "WorkflowType";

    private const int DeepestJson = 32;

    /// <summary>Of a type and of its activities' properties; enums as names or numbers, as Orchard Core has written both.</summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNameCaseInsensitive = true,
        MaxDepth = DeepestJson,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter() },
    };

    private static readonly JsonSerializerOptions _file = new(Options) { WriteIndented = true, NewLine = "\n" };

    /// <exception cref="RecipeException">It is no type.</exception>
    public static WorkflowTypeDocument Read(JsonNode? type)
    {
        try
        {
            return type?.Deserialize<WorkflowTypeDocument>(Options) is { } read && read.Activities?.Contains(null!) != true && read.Transitions?.Contains(null!) != true
                ? read
                : throw new RecipeException("A workflow type, an activity or a transition is missing where one should stand.");
        }
        catch (JsonException exception)
        {
            throw new RecipeException($"A workflow type cannot be read at {exception.Path}.", exception);
        }
    }

    public static WorkflowTypeDocument Read(string definition) => Read(JsonNode.Parse(definition));

    public static string Write(WorkflowTypeDocument type) => JsonSerializer.Serialize(type, Options);

    /// <summary>Properties as they are written, to be looked through.</summary>
    public static string Text(JsonObject? properties) => properties?.ToJsonString(Options) ?? "";

    /// <summary>A recipe file with one step that brings the type.</summary>
    public static byte[] Recipe(WorkflowTypeDocument type) => JsonSerializer.SerializeToUtf8Bytes(
        new JsonObject
        {
            ["name"] = type.WorkflowTypeId,
            ["displayName"] = type.Name,
            ["issetuprecipe"] = false,
            ["steps"] = new JsonArray(new JsonObject { ["name"] = StepName, ["data"] = new JsonArray(JsonSerializer.SerializeToNode(type, Options)) }),
        },
        _file);
}
