using System.Net;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Framework.Setup;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Setup;

public class SiteSetupTests
{
    private const string Password = "Erste-2026!";

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Whoever_reads_the_token_in_the_log_sets_an_empty_site_up_once(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, recipe: "", Stop);
        using var visitor = site.Visit();
        using var first = await visitor.GetAsync("/admin");
        Assert.Equal("/setup", first.Headers.Location?.OriginalString);

        using var done = await visitor.PostFormAsync("/setup", Form(site.Services.GetRequiredService<SetupToken>().Value));

        Assert.Equal("/login", done.Headers.Location?.OriginalString);
        using var admin = await site.SignInAsync("leiter", Password);
        await admin.GetPageAsync("/admin");
        using var again = await visitor.GetAsync("/setup");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task A_wrong_token_sets_nothing_up()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, recipe: "", Stop);
        using var visitor = site.Visit();

        using var refused = await visitor.PostFormAsync("/setup", Form("ABCDEFGHJKLMNPQRSTUVWXYZ"));

        Assert.Contains("口令不对", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        Assert.False(site.Services.GetRequiredService<ISiteState>().IsSetUp);
    }

    [Fact]
    public async Task A_weak_password_leaves_nothing_of_the_recipe()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, recipe: "", Stop);
        using var visitor = site.Visit();
        var form = Form(site.Services.GetRequiredService<SetupToken>().Value);
        form["AdminPassword"] = form["Repeated"] = "schwach1";

        using var refused = await visitor.PostFormAsync("/setup", form);
        Assert.Contains("至少 8 位", await refused.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        form["AdminPassword"] = form["Repeated"] = Password;
        using var done = await visitor.PostFormAsync("/setup", form);
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task The_log_holds_the_token_of_an_empty_site_and_no_other()
    {
        await using var empty = await Site.StartAsync(DatabaseKind.Sqlite, recipe: "", Stop);
        await using var demo = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);

        Assert.Contains(empty.Services.GetRequiredService<SetupToken>().Value, empty.ReadLog(), StringComparison.Ordinal);
        Assert.DoesNotContain(demo.Services.GetRequiredService<SetupToken>().Value, demo.ReadLog(), StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Form(string token) => new()
    {
        ["Token"] = token.ToLowerInvariant(),
        ["Recipe"] = "zhejiang",
        ["AdminUserName"] = "leiter",
        ["AdminPassword"] = Password,
        ["Repeated"] = Password,
    };
}
