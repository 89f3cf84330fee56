using LeftBehind.Testing;

namespace LeftBehind.Journeys;

/// <summary>The pupils' pages as each of those sees them who may.</summary>
public class ChildPagesJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    // {child} is the first file in the list of that person.
    private static readonly (string User, string Name, string Path)[] _pages =
    [
        (DemoAccounts.Clerk, "children-clerk", "/admin/children"),
        (DemoAccounts.Clerk, "children-clerk-print", "/admin/children/export?page=true&state=Watching"),
        (DemoAccounts.Clerk, "children-clerk-first-page", "/admin"),
        (DemoAccounts.Clerk, "children-clerk-nothing-found", "/admin/children?q=%E9%BE%98%E9%BE%98"),
        (DemoAccounts.Clerk, "children-clerk-names-alike", "/admin/children?q=%E8%93%9D%E6%99%93%E8%89%B3"),
        (DemoAccounts.Clerk, "children-clerk-counts", "/admin/children/counts"),
        (DemoAccounts.Clerk, "child-file", "/admin/children/{child}"),
        (DemoAccounts.Clerk, "child-edit", "/admin/children/{child}/edit"),
        (DemoAccounts.Clerk, "child-change", "/admin/children/{child}/change"),
        (DemoAccounts.Clerk, "child-new", "/admin/children/new"),
        (DemoAccounts.Teacher, "children-teacher", "/admin/children"),
        (DemoAccounts.Teacher, "children-teacher-first-page", "/admin"),
        (DemoAccounts.Principal, "children-principal-first-page", "/admin"),
        (DemoAccounts.Principal, "children-principal", "/admin/children"),
        (DemoAccounts.Mentor, "children-mentor", "/admin/children"),
        (DemoAccounts.Mentor, "children-mentor-first-page", "/admin"),
        (DemoAccounts.Mentor, "child-file-mentor", "/admin/children/{child}"),
        (DemoAccounts.Counsellor, "children-counsellor", "/admin/children"),
        (DemoAccounts.Counsellor, "child-file-counsellor", "/admin/children/{child}"),
        (DemoAccounts.HomeManager, "children-home-manager", "/admin/children"),
        (DemoAccounts.HomeManager, "children-home-manager-first-page", "/admin"),
        (DemoAccounts.HomeManager, "child-card-home-manager", "/admin/children/{child}"),
        (DemoAccounts.County, "children-county", "/admin/children"),
        (DemoAccounts.County, "children-county-first-page", "/admin"),
        (DemoAccounts.County, "children-county-counts", "/admin/children/counts"),
        (DemoAccounts.County, "children-county-definitions", "/admin/children/definitions"),
        (DemoAccounts.County, "child-file-county", "/admin/children/{child}"),
        (DemoAccounts.Province, "children-province-first-page", "/admin"),
        (DemoAccounts.Province, "children-province-counts", "/admin/children/counts"),
    ];

    [Fact]
    public Task Every_page_is_accessible_and_fits_a_desk_and_a_phone() => LookAtAllAsync("zh-CN", (browser, name) => browser.AtBothWidthsAsync(async () =>
    {
        await browser.AssertFitsScreenAsync();
        await browser.AssertAccessibleAsync();
        await browser.ScreenshotAsync(name);
    }));

    [Fact]
    public async Task Every_page_is_there_in_English_with_nothing_in_Chinese_but_names_and_what_people_wrote()
    {
        var (written, foreign) = (await WrittenText.ReadAsync(fixture.Site), new List<string>());
        await LookAtAllAsync("en", async (browser, _) =>
        {
            await browser.AssertFitsScreenAsync();
            foreign.AddRange(written.NotIn(await browser.ChineseTextsAsync()).Select(text => $"{new Uri(browser.Page.Url).AbsolutePath}: {text}"));
        });
        Assert.True(foreign.Count == 0, string.Join('\n', foreign));
    }

    private async Task LookAtAllAsync(string language, Func<BrowserPage, string, Task> look)
    {
        foreach (var pages in _pages.GroupBy(page => page.User))
        {
            await using var browser = await fixture.Site.OpenBrowserAsync(language: language);
            await browser.SignInAsync(pages.Key);
            if (language == "en")
            {
                await browser.Page.Locator("form[action='/language'] button").ClickAsync();
            }
            var child = pages.Any(page => page.Path.Contains("{child}", StringComparison.Ordinal)) ? await FirstChildAsync(browser) : "";
            foreach (var (_, name, path) in pages)
            {
                await browser.GoToAsync(path.Replace("{child}", child, StringComparison.Ordinal));
                await look(browser, name);
                Assert.DoesNotContain("留守", await browser.Page.TitleAsync(), StringComparison.Ordinal);
            }
            browser.AssertNoErrors();
        }
    }

    private static async Task<string> FirstChildAsync(BrowserPage browser)
    {
        await browser.GoToAsync("/admin/children");
        return (await browser.Page.Locator(".row-title a").First.GetAttributeAsync("href"))!.Split('/')[^1];
    }
}
