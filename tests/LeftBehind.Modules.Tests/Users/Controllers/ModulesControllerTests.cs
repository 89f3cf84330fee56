using System.Net;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public class ModulesControllerTests
{
    private const string Rounds = "LeftBehind.Rounds";

    [Fact]
    public async Task A_module_is_switched_off_and_on_again_and_one_that_the_site_needs_is_not()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var admin = await site.SignInAsync(DemoAccounts.Admin);
        var catalog = site.Services.GetRequiredService<IModuleCatalog>();

        await PostAsync(admin, Rounds, "false");
        Assert.False(catalog.IsEnabled(Rounds));
        await PostAsync(admin, Rounds, "true");
        Assert.True(catalog.IsEnabled(Rounds));
        await PostAsync(admin, "LeftBehind.Users", "false");
        Assert.True(catalog.IsEnabled("LeftBehind.Users"));
    }

    [Fact]
    public async Task Only_the_sites_administrator_has_the_page()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var county = await site.SignInAsync(DemoAccounts.County);

        using var refused = await county.PostFormAsync("/admin/modules", new() { ["id"] = Rounds, ["on"] = "false" }, "/admin");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.True(site.Services.GetRequiredService<IModuleCatalog>().IsEnabled(Rounds));
    }

    private static async Task PostAsync(SiteClient admin, string id, string on)
    {
        using var answer = await admin.PostFormAsync("/admin/modules", new() { ["id"] = id, ["on"] = on });
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
