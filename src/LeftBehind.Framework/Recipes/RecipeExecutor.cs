using System.Text.Json;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Framework.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Recipes;

internal sealed class RecipeExecutor(IUnitOfWork unitOfWork, IModuleCatalog catalog, SiteMark mark) : IRecipeExecutor
{
    private const string NestedStep = "recipes";
    private const int DeepestNesting = 5;

    private static readonly string _shipped = Path.Combine(AppContext.BaseDirectory, "recipes");

    public Task ExecuteAsync(string path, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services =>
        {
            await RunAsync(services, path, cancellationToken);
            return true;
        },
        cancellationToken);

    public string? FindPath(string name) => RecipeFile.PathOf(_shipped, name) is var path && File.Exists(path) ? path : null;

    /// <summary>The recipes that come with the program and that a site may begin with here.</summary>
    public async Task<IReadOnlyList<RecipeFile>> ForSetupAsync(CancellationToken cancellationToken)
    {
        var all = await Task.WhenAll(Directory.GetFiles(_shipped, "*.recipe.json").Order(StringComparer.Ordinal).Select(path => RecipeFile.ReadAsync(path, cancellationToken)));
        return [.. all.Where(recipe => recipe.IsSetup && mark.Allows(recipe)).OrderBy(recipe => recipe.IsDemo)];
    }

    /// <summary>Runs a recipe in the transaction of a unit of work.</summary>
    public async Task<RecipeFile> RunAsync(IServiceProvider services, string path, CancellationToken cancellationToken)
    {
        var recipe = await RecipeFile.ReadAsync(path, cancellationToken);
        await mark.CheckAsync(services, recipe, cancellationToken);
        await RunFileAsync(services, recipe, 0, cancellationToken);
        await SiteMark.SetAsync(services, recipe, cancellationToken);
        return recipe;
    }

    private async Task RunFileAsync(IServiceProvider services, RecipeFile recipe, int depth, CancellationToken cancellationToken)
    {
        var file = Path.GetFileName(recipe.Path);
        if (depth > DeepestNesting)
        {
            throw new RecipeException($"Recipes are nested more than {DeepestNesting} deep at {file}.");
        }
        var handlers = services.GetServices<IRecipeStepHandler>().Where(handler => catalog.IsEnabled(handler.GetType())).ToDictionary(handler => handler.StepName);
        foreach (var (index, step) in recipe.Steps.Index())
        {
            if (step.Name == NestedStep)
            {
                await RunNestedAsync(services, recipe, step, depth, cancellationToken);
            }
            else if (handlers.TryGetValue(step.Name, out var handler))
            {
                await RunStepAsync(handler, step, $"step {index + 1} ({step.Name}) of {file}", cancellationToken);
            }
            else
            {
                throw new RecipeException($"Step {index + 1} of {file} is named {step.Name}, which no module handles.");
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

    private async Task RunNestedAsync(IServiceProvider services, RecipeFile recipe, RecipeStep step, int depth, CancellationToken cancellationToken)
    {
        foreach (var name in step.Data["values"]?.AsArray().Select(value => value!.GetValue<string>()) ?? [])
        {
            var nested = await RecipeFile.ReadAsync(RecipeFile.PathOf(Path.GetDirectoryName(recipe.Path)!, name), cancellationToken);
            await RunFileAsync(services, nested, depth + 1, cancellationToken);
        }
    }
}
