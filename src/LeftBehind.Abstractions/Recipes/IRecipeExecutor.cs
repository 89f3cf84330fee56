namespace LeftBehind.Abstractions.Recipes;

/// <summary>Runs recipes.</summary>
public interface IRecipeExecutor
{
    /// <summary>
    /// Runs all steps of a recipe file in one transaction, as the system. An unknown or failing step stops the run and nothing of that
    /// recipe stays. A step <c>recipes</c> names further files beside it, which run first to last inside the same transaction.
    /// </summary>
    /// <exception cref="RecipeException">The file or a step is wrong.</exception>
    Task ExecuteAsync(string path, CancellationToken cancellationToken);

    /// <summary>Path of a shipped recipe by name (<c>demo</c>); null when there is none.</summary>
    string? FindPath(string name);
}
