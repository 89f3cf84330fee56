namespace LeftBehind.Abstractions.Recipes;

/// <summary>Carries out one kind of recipe step. Steps are idempotent: run again, they change nothing.</summary>
public interface IRecipeStepHandler
{
    /// <summary>The step's name.</summary>
    string StepName { get; }

    /// <summary>Does it, in the transaction of the whole recipe.</summary>
    /// <exception cref="RecipeException">What is wrong with the step; nothing of the recipe stays.</exception>
    Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken);
}
