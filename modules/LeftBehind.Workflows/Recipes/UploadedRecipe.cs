using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Recipes;

/// <summary>Reads a recipe that somebody has uploaded: only its workflow types are theirs to bring.</summary>
internal sealed class UploadedRecipe(IStringLocalizer<Startup> text)
{
    private static readonly JsonDocumentOptions _lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 40, AllowDuplicateProperties = false };

    /// <returns>The steps with workflow types, and the names of all others.</returns>
    /// <exception cref="RecipeException">It is no recipe, or has no workflow types. The message is in the user's language.</exception>
    public async Task<(IReadOnlyList<RecipeStep> Steps, IReadOnlyList<string> Others)> ReadAsync(IFormFile? file, CancellationToken cancellationToken)
    {
        if (file is not { Length: > 0 })
        {
            throw new RecipeException(text["Choose a recipe file (.json)."]);
        }
        var all = StepsOf(await ParseAsync(file, cancellationToken)).ToList();
        var steps = all.Where(step => step.Name.Equals(WorkflowTypeJson.StepName, StringComparison.OrdinalIgnoreCase)).ToList();
        return steps.Count > 0 ? (steps, [.. all.Except(steps).Select(step => step.Name).Distinct()]) : throw new RecipeException(text["The file has no step WorkflowType."]);
    }

    private async Task<JsonNode?> ParseAsync(IFormFile file, CancellationToken cancellationToken)
    {
        try
        {
            await using var content = file.OpenReadStream();
            var recipe = await JsonNode.ParseAsync(content, documentOptions: _lenient, cancellationToken: cancellationToken);
            return AreTextsWhole(recipe) ? recipe : throw new RecipeException(text["The file holds characters that cannot be written."]);
        }
        catch (JsonException exception)
        {
            throw new RecipeException(text["The file is no JSON: it breaks off or is wrong at line {0}.", (exception.LineNumber ?? 0) + 1], exception);
        }
    }

    // Half of a character is found when it is read, and PostgreSQL takes no NUL.
    private static bool AreTextsWhole(JsonNode? node)
    {
        try
        {
            return node switch
            {
                JsonObject record => record.All(member => IsWhole(member.Key) && AreTextsWhole(member.Value)),
                JsonArray list => list.All(AreTextsWhole),
                JsonValue value when value.GetValueKind() == JsonValueKind.String => IsWhole(value.GetValue<string>()),
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsWhole(string said) => !said.Contains('\0', StringComparison.Ordinal);

    private IEnumerable<RecipeStep> StepsOf(JsonNode? recipe)
    {
        if (recipe is not JsonObject root || root["steps"] is not JsonArray steps)
        {
            throw new RecipeException(text["The file is no recipe: it needs an array \"steps\"."]);
        }
        return steps.OfType<JsonObject>().Select(step => new RecipeStep(step["name"] is JsonValue name && name.TryGetValue<string>(out var said) ? said : "?", step));
    }
}
