using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Framework.Hosting;
using LeftBehind.Framework.Recipes;
using LeftBehind.Framework.Setup;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Tests.Setup;

public class DemoTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private static readonly RecipeFile _demo = new RecipeFile("demo.recipe.json", []) with { IsDemo = true };

    [Theory, InlineData("X-Forwarded-For", "10.0.0.7"), InlineData("Forwarded", "for=10.0.0.7")]
    public async Task Another_computer_is_told_that_this_is_a_demonstration_and_sees_nothing_else(string header, string value)
    {
        using var visitor = fixture.Site.Visit();
        visitor.Http.DefaultRequestHeaders.Add(header, value);

        using var refused = await visitor.GetAsync("/login");

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var page = await refused.Content.ReadAsStringAsync(Stop);
        Assert.Contains("这是演示系统", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Password", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_computer_is_answered()
    {
        using var visitor = fixture.Site.Visit();

        Assert.Contains("演示系统", await visitor.GetPageAsync("/login"), StringComparison.Ordinal);
    }

    [Theory, InlineData("Development", false, true), InlineData("Production", false, false), InlineData("Production", true, true)]
    public void Demo_data_outside_of_development_needs_to_be_allowed(string environment, bool allowed, bool accepted) =>
        Assert.Equal(accepted, MarkIn(environment, allowed).Allows(_demo));

    [Fact]
    public async Task Invented_people_are_not_mixed_into_a_site_of_real_ones()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, recipe: "zhejiang", Stop);

        var refusal = await Assert.ThrowsAsync<RecipeException>(() => site.Services.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(site.Services.GetRequiredService<IRecipeExecutor>().FindPath("demo")!, Stop));

        Assert.Contains("real people", refusal.Message, StringComparison.Ordinal);
        var settings = await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
            null, services => services.GetRequiredService<ISettings>().GetAsync<SiteSettings>(null, Stop), Stop);
        Assert.Equal(("zhejiang", false), (settings.SetUpWith, settings.IsDemo));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static SiteMark MarkIn(string environment, bool allowed) => new(new DemoAllowance(
        new HostingEnvironment { EnvironmentName = environment }, Options.Create(new CmsOptions { Setup = { AllowDemo = allowed } })));
}
