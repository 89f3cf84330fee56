using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Design;

/// <summary>Reads what a browser has drawn.</summary>
internal static class DesignDocument
{
    /// <summary>In characters: far more than the most steps that a type may have need.</summary>
    public const int Longest = 1024 * 1024;

    private static readonly JsonDocumentOptions _strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <returns>Null where it is none that could have been drawn here.</returns>
    public static WorkflowTypeDocument? Read(string? drawn)
    {
        if (string.IsNullOrEmpty(drawn) || drawn.Length > Longest)
        {
            return null;
        }
        try
        {
            var type = WorkflowTypeJson.Read(JsonNode.Parse(drawn, documentOptions: _strict));
            // Half of a character is found when it is written.
            _ = WorkflowTypeJson.Write(type);
            return type;
        }
        catch (Exception exception) when (exception is JsonException or RecipeException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
