using System.CommandLine;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Framework.Hosting;

namespace LeftBehind.Cms.Web.CommandLine;

internal static class RecipesCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file") { Description = "A .recipe.json file." };
        var run = new Command("run", "Run a recipe file: all of it or nothing.") { file };
        run.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(file), cancellationToken));
        return new Command("recipes", "Recipes.") { run };
    }

    private static async Task<int> RunAsync(FileInfo file, CancellationToken cancellationToken)
    {
        await using var app = CmsHost.Build([]);
        try
        {
            await app.RunRecipeAsync(file.FullName, cancellationToken);
            return 0;
        }
        catch (RecipeException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
