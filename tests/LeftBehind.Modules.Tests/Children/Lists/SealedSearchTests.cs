using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Lists;

public abstract class SealedSearchTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Theory, InlineData("王芳"), InlineData("wangfang"), InlineData("15400100248"), InlineData("~王芳")]
    public async Task What_is_sought_does_not_stand_in_the_address(string sought)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var address = await AddressAsync(clerk, sought);
        var page = await clerk.GetPageAsync(address);

        Assert.StartsWith("/admin/children?q=~", address, StringComparison.Ordinal);
        Assert.DoesNotContain(sought, Uri.UnescapeDataString(address), StringComparison.Ordinal);
        Assert.Contains($"value=\"{sought}\"", page, StringComparison.Ordinal);
        foreach (var link in Links(page))
        {
            Assert.DoesNotContain(sought, Uri.UnescapeDataString(link), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task It_is_sought_all_the_same_and_the_filters_go_along()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var address = await AddressAsync(clerk, "王芳", ("guardianship", "WithGrandparents"), ("state", ""));

        Assert.EndsWith("&guardianship=WithGrandparents", address, StringComparison.Ordinal);
        Assert.Contains("王芳", await clerk.GetPageAsync(await AddressAsync(clerk, "王芳")), StringComparison.Ordinal);
        Assert.Contains("没有符合条件的学生", await clerk.GetPageAsync(await AddressAsync(clerk, "龘龘")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_to_be_sought_makes_no_long_address()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var address = await AddressAsync(clerk, new('王', 70_000), ("guardianship", new('x', 70_000)), (new('y', 1_000), "1"));

        Assert.InRange(address.Length, 1, 2_000);
        Assert.Contains("没有符合条件的学生", await clerk.GetPageAsync(address), StringComparison.Ordinal);
    }

    [Theory, InlineData("~"), InlineData("~abc"), InlineData("~CfDJ8AAAA")]
    public async Task An_address_that_was_tampered_with_seeks_nothing_and_breaks_nothing(string value)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.DoesNotContain("没有符合条件的学生", await clerk.GetPageAsync("/admin/children?q=" + value), StringComparison.Ordinal);
    }

    [Theory, InlineData("https://example.org/"), InlineData("//example.org"), InlineData("/admin/children?x=1"), InlineData("")]
    public async Task A_search_leads_to_a_page_of_this_site_alone(string to)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var answer = await clerk.PostFormAsync("/admin/search", new() { ["to"] = to, ["q"] = "王芳" }, "/admin/children");

        Assert.Equal((HttpStatusCode.Redirect, "/admin"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    private static async Task<string> AddressAsync(SiteClient client, string sought, params (string Name, string Value)[] filters)
    {
        var form = new Dictionary<string, string> { ["to"] = "/admin/children", ["q"] = sought };
        foreach (var (name, value) in filters)
        {
            form[name] = value;
        }
        using var answer = await client.PostFormAsync("/admin/search", form, "/admin/children");
        return answer.Headers.Location!.OriginalString;
    }

    private static IEnumerable<string> Links(string page) =>
        System.Text.RegularExpressions.Regex.Matches(page, "(?:href|action|hx-get)=\"([^\"]+)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    public sealed class OnSqlite(SqliteSite site) : SealedSearchTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : SealedSearchTests(site);
}
