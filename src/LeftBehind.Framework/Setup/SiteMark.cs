using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Framework.Recipes;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Setup;

/// <summary>Keeps invented and real people apart, and notes on the site what it began with.</summary>
internal sealed class SiteMark(DemoAllowance allowance)
{
    public bool Allows(RecipeFile recipe) => !recipe.IsDemo || allowance.MayBeSetUp;

    /// <exception cref="RecipeException">Invented people are not allowed here.</exception>
    public async Task CheckAsync(IServiceProvider services, RecipeFile recipe, CancellationToken cancellationToken)
    {
        if (!recipe.IsDemo)
        {
            return;
        }
        if (!Allows(recipe))
        {
            throw new RecipeException("The demo recipe has accounts with a known password. Outside of development it needs LeftBehind:Setup:AllowDemo=true.");
        }
        var site = await services.GetRequiredService<ISettings>().GetAsync<SiteSettings>(null, cancellationToken);
        if (site is { IsDemo: false, SetUpWith.Length: > 0 })
        {
            throw new RecipeException("This site was set up for real people: invented ones are not mixed in.");
        }
    }

    public static async Task SetAsync(IServiceProvider services, RecipeFile recipe, CancellationToken cancellationToken)
    {
        var settings = services.GetRequiredService<ISettings>();
        var site = await settings.GetAsync<SiteSettings>(null, cancellationToken);
        var (setUpWith, isDemo) = (site.SetUpWith.Length == 0 && recipe.IsSetup ? recipe.Name : site.SetUpWith, site.IsDemo || recipe.IsDemo);
        if ((setUpWith, isDemo) != (site.SetUpWith, site.IsDemo))
        {
            (site.SetUpWith, site.IsDemo) = (setUpWith, isDemo);
            await settings.SaveAsync(site, null, cancellationToken);
        }
    }
}
