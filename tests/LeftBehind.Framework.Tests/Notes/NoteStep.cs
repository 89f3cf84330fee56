using LeftBehind.Abstractions.Recipes;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class NoteStep : IRecipeStepHandler
{
    public string StepName => "note";

    public Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken) => Task.CompletedTask;
}
