using System.CommandLine;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Framework.Hosting;

namespace LeftBehind.Cms.Web.CommandLine;

internal static class SetupCommand
{
    public static Command Create()
    {
        var recipe = new Option<string>("--recipe") { Description = "Name of a shipped recipe.", Required = true };
        var setup = new Command("setup", "Create or update the database and set an empty site up.") { recipe };
        setup.SetAction((result, cancellationToken) => RunAsync(result.GetRequiredValue(recipe), cancellationToken));
        return setup;
    }

    private static async Task<int> RunAsync(string recipe, CancellationToken cancellationToken)
    {
        await using var app = CmsHost.Build([]);
        try
        {
            var done = await app.SetUpAsync(recipe, cancellationToken);
            await Console.Out.WriteLineAsync(done ? "The site is set up." : "The site had been set up before; nothing was changed.");
            return 0;
        }
        catch (RecipeException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 1;
        }
    }
}
