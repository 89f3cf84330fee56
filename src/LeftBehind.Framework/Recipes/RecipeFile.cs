using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Recipes;

namespace LeftBehind.Framework.Recipes;

/// <summary>A recipe as read.</summary>
internal sealed record RecipeFile(string Path, IReadOnlyList<RecipeStep> Steps)
{
    private const string Extension = ".recipe.json";

    /// <summary>Name of the file without its extension.</summary>
    public string Name => System.IO.Path.GetFileName(Path)[..^Extension.Length];

    public string DisplayName { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Whether a site may begin with it.</summary>
    public bool IsSetup { get; init; }

    /// <summary>Whether it puts invented people in.</summary>
    public bool IsDemo { get; init; }

    public static string PathOf(string folder, string name) => System.IO.Path.Combine(folder, System.IO.Path.GetFileName(name) + Extension);

    /// <exception cref="RecipeException">The file is no recipe.</exception>
    public static async Task<RecipeFile> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            var recipe = (await JsonNode.ParseAsync(file, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }, cancellationToken: cancellationToken))!.AsObject();
            return new(path, [.. recipe["steps"]!.AsArray().Select(step => new RecipeStep(step!["name"]!.GetValue<string>(), step.AsObject()))])
            {
                DisplayName = recipe["displayName"]?.GetValue<string>() ?? "",
                Description = recipe["description"]?.GetValue<string>() ?? "",
                IsSetup = recipe["issetuprecipe"]?.GetValue<bool>() ?? false,
                IsDemo = recipe["isdemo"]?.GetValue<bool>() ?? false,
            };
        }
        catch (Exception exception) when (exception is IOException or JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new RecipeException($"{System.IO.Path.GetFileName(path)} is no recipe: it needs an array \"steps\" of objects with a \"name\". {exception.Message}", exception);
        }
    }
}
