using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Recipes;

internal sealed class RecipeExecutor(IUnitOfWork unitOfWork, IModuleCatalog catalog) : IRecipeExecutor
{
    private const string NestedStep = "recipes";
    private const int DeepestNesting = 5;

    public Task ExecuteAsync(string path, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services =>
        {
            await RunFileAsync(services, path, 0, cancellationToken);
            return true;
        },
        cancellationToken);

    public string? FindPath(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "recipes", $"{Path.GetFileName(name)}.recipe.json");
        return File.Exists(path) ? path : null;
    }

    private async Task RunFileAsync(IServiceProvider services, string path, int depth, CancellationToken cancellationToken)
    {
        if (depth > DeepestNesting)
        {
            throw new RecipeException($"Recipes are nested more than {DeepestNesting} deep at {Path.GetFileName(path)}.");
        }
        var steps = await ReadAsync(path, cancellationToken);
        var handlers = services.GetServices<IRecipeStepHandler>().Where(handler => catalog.IsEnabled(handler.GetType())).ToDictionary(handler => handler.StepName);
        foreach (var (index, step) in steps.Index())
        {
            if (step.Name == NestedStep)
            {
                await RunNestedAsync(services, path, step, depth, cancellationToken);
            }
            else if (handlers.TryGetValue(step.Name, out var handler))
            {
                await RunStepAsync(handler, step, $"step {index + 1} ({step.Name}) of {Path.GetFileName(path)}", cancellationToken);
            }
            else
            {
                throw new RecipeException($"Step {index + 1} of {Path.GetFileName(path)} is named {step.Name}, which no module handles.");
            }
        }
    }

    private static async Task RunStepAsync(IRecipeStepHandler handler, RecipeStep step, string where, CancellationToken cancellationToken)
    {
        try
        {
            await handler.ExecuteAsync(step, cancellationToken);
        }
        catch (Exception exception) when (exception is RecipeException or JsonException or InvalidOperationException)
        {
            throw new RecipeException($"In {where}: {exception.Message}", exception);
        }
    }

    private async Task RunNestedAsync(IServiceProvider services, string path, RecipeStep step, int depth, CancellationToken cancellationToken)
    {
        foreach (var name in step.Data["values"]?.AsArray().Select(value => value!.GetValue<string>()) ?? [])
        {
            await RunFileAsync(services, Path.Combine(Path.GetDirectoryName(path)!, $"{Path.GetFileName(name)}.recipe.json"), depth + 1, cancellationToken);
        }
    }

    private static async Task<List<RecipeStep>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            await using var file = File.OpenRead(path);
            var recipe = await JsonNode.ParseAsync(file, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }, cancellationToken: cancellationToken);
            return [.. recipe!["steps"]!.AsArray().Select(step => new RecipeStep(step!["name"]!.GetValue<string>(), step.AsObject()))];
        }
        catch (Exception exception) when (exception is IOException or JsonException or InvalidOperationException or NullReferenceException)
        {
            throw new RecipeException($"{Path.GetFileName(path)} is no recipe: it needs an array \"steps\" of objects with a \"name\". {exception.Message}", exception);
        }
    }
}
