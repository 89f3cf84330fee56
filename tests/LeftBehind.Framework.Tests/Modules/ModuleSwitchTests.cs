using System.Net;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Modules;

public abstract class ModuleSwitchTests(SiteFixture fixture) : NoteTests(fixture)
{
    private const string Notes = "LeftBehind.Framework.Tests";

    [Fact]
    public async Task A_module_that_is_off_has_no_pages_no_menu_and_hears_nothing_and_comes_back_as_it_was()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.Equal((HttpStatusCode.OK, true, 1, 1), await SeenAsync(clerk));

        Assert.Null(await Catalog.SwitchAsync(Notes, enabled: false, Stop));
        Assert.Equal((HttpStatusCode.NotFound, false, 0, 0), await SeenAsync(clerk));
        var note = Note(text: NoteHandler.Forbidden);
        Assert.True((await SaveAsync(null, note)).Succeeded);
        // Index providers always run, so that nothing has to be rebuilt when the module comes back.
        Assert.Single(await RowsAsync(note));

        Assert.Null(await Catalog.SwitchAsync(Notes, enabled: true, Stop));
        Assert.Equal((HttpStatusCode.OK, true, 1, 1), await SeenAsync(clerk));
    }

    [Fact]
    public async Task What_others_need_or_the_site_itself_cannot_be_switched_off()
    {
        Assert.NotNull(await Catalog.SwitchAsync("LeftBehind.Users", enabled: false, Stop));
        Assert.NotNull(await Catalog.SwitchAsync("LeftBehind.Nowhere", enabled: false, Stop));
        Assert.True(Catalog.IsEnabled("LeftBehind.Users"));
    }

    private IModuleCatalog Catalog => Site.Services.GetRequiredService<IModuleCatalog>();

    private async Task<(HttpStatusCode Page, bool Menu, int Heard, int Steps)> SeenAsync(SiteClient client)
    {
        using var page = await client.GetAsync("/tests/notes");
        var happened = new NoteRead();
        return await RunAsync(At(Places.School) with { Permissions = new HashSet<string> { Permissions.View } }, async services =>
        {
            await services.GetRequiredService<IEventPublisher>().PublishAsync(happened, Stop);
            var menu = services.GetRequiredService<INavigationManager>().Build();
            return (page.StatusCode, menu.Any(item => item.Url == "/tests/notes"), happened.HeardBy.Count, await StepsAsync());
        });
    }

    private async Task<int> StepsAsync()
    {
        var path = Path.Combine(Site.DataPath, "step.recipe.json");
        await File.WriteAllTextAsync(path, """{"steps":[{"name":"note"}]}""", Stop);
        try
        {
            await Site.Services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(path, Stop);
            return 1;
        }
        catch (RecipeException)
        {
            return 0;
        }
    }

    public sealed class OnSqlite(SqliteSite site) : ModuleSwitchTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ModuleSwitchTests(site), IClassFixture<PostgreSqlSite>;
}
