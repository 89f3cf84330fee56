using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Framework.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Hosting;

/// <summary>Sets a site up from a recipe, once.</summary>
internal sealed class SiteSetup(
    IRecipeExecutor recipes, IUnitOfWork unitOfWork, IOptions<CmsOptions> options, IHostEnvironment environment, ILogger<SiteSetup> log)
{
    private const string DemoRecipe = "demo";

    /// <returns>False where the site was set up already.</returns>
    /// <exception cref="RecipeException">The recipe is missing, wrong, or not allowed here.</exception>
    public async Task<bool> RunAsync(string recipe, CancellationToken cancellationToken)
    {
        if (await IsSetUpAsync(cancellationToken))
        {
            return false;
        }
        if (recipe == DemoRecipe && !environment.IsDevelopment() && !options.Value.Setup.AllowDemo)
        {
            throw new RecipeException("The demo recipe has accounts with a known password. Outside of development it needs LeftBehind:Setup:AllowDemo=true.");
        }
        var path = recipes.FindPath(recipe) ?? throw new RecipeException($"There is no recipe named {recipe}.");
        log.LogInformation("Setting up with recipe {Recipe}", recipe);
        await recipes.ExecuteAsync(path, cancellationToken);
        await unitOfWork.RunAsync(null, services => MarkAsync(services, recipe, cancellationToken), cancellationToken);
        return true;
    }

    private Task<bool> IsSetUpAsync(CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        services => services.GetRequiredService<IDocumentSession>().Set<SettingsRow>().AnyAsync(row => row.Name == nameof(SiteSettings), cancellationToken),
        cancellationToken);

    private static async Task<bool> MarkAsync(IServiceProvider services, string recipe, CancellationToken cancellationToken)
    {
        var settings = services.GetRequiredService<ISettings>();
        var site = await settings.GetAsync<SiteSettings>(null, cancellationToken);
        site.SetUpWith = recipe;
        site.IsDemo |= recipe == DemoRecipe;
        await settings.SaveAsync(site, null, cancellationToken);
        return true;
    }
}
