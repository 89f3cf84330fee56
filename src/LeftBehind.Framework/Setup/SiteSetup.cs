using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Framework.Hosting;
using LeftBehind.Framework.Recipes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Framework.Setup;

/// <summary>Sets a site up from a recipe, once.</summary>
internal sealed class SiteSetup(RecipeExecutor recipes, IUnitOfWork unitOfWork, SiteState site, SetupToken token, IStringLocalizer<SiteSetup> text) : ISiteSetup
{
    public async Task<IReadOnlyList<SetupRecipe>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await recipes.ForSetupAsync(cancellationToken)).Select(recipe => new SetupRecipe(recipe.Name, recipe.DisplayName, recipe.Description))];

    public async Task<IReadOnlyList<ContentError>> RunAsync(SetupRequest request, CancellationToken cancellationToken)
    {
        if (site.IsSetUp || !token.Is(request.Token))
        {
            return [new ContentError(nameof(request.Token), text["The token is wrong. It stands in the server's log, after the last start."])];
        }
        if ((await ListAsync(cancellationToken)).All(recipe => recipe.Name != request.Recipe))
        {
            return [new ContentError(nameof(request.Recipe), text["Choose what the site begins with."])];
        }
        var refused = await RunAsync(request.Recipe, request.AdminUserName.Trim(), request.AdminPassword, cancellationToken);
        return refused is null ? [] : [new ContentError(nameof(request.AdminPassword), refused)];
    }

    /// <summary>Sets an empty site up as the configuration says.</summary>
    /// <returns>False where the site was set up already.</returns>
    /// <exception cref="RecipeException">The recipe is missing, wrong, or not allowed here, or the administrator's password is too weak.</exception>
    public async Task<bool> RunAsync(string recipe, SetupOptions options, CancellationToken cancellationToken)
    {
        await site.RefreshAsync(cancellationToken);
        if (site.IsSetUp)
        {
            return false;
        }
        var refused = await RunAsync(recipe, options.AdminUserName, options.AdminPassword, cancellationToken);
        return refused is null ? true : throw new RecipeException($"LeftBehind:Setup:AdminPassword: {refused}");
    }

    private async Task<string?> RunAsync(string recipe, string userName, string password, CancellationToken cancellationToken)
    {
        var path = recipes.FindPath(recipe) ?? throw new RecipeException($"There is no recipe named {recipe}.");
        var refused = await unitOfWork.RunAsync(null, services => RunAsync(services, path, userName, password, cancellationToken), cancellationToken);
        await site.RefreshAsync(cancellationToken);
        return refused;
    }

    private async Task<string?> RunAsync(IServiceProvider services, string path, string userName, string password, CancellationToken cancellationToken)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        if ((await services.GetRequiredService<ISettings>().GetAsync<SiteSettings>(null, cancellationToken)).SetUpWith.Length > 0)
        {
            return null;
        }
        var recipe = await recipes.RunAsync(services, path, cancellationToken);
        // The accounts of a demonstration come with its recipe; nobody could ever sign in to another site without this one.
        if (recipe.IsDemo && password.Length == 0)
        {
            return null;
        }
        var refused = await services.GetRequiredService<IAdministratorAccount>().EnsureAsync(userName, password, cancellationToken);
        if (refused is not null)
        {
            await session.CancelAsync(cancellationToken);
        }
        return refused;
    }
}
