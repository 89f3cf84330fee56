using LeftBehind.Testing;
using Microsoft.Playwright;

namespace LeftBehind.Journeys;

/// <summary>The pages with which a county and a school keep their organizations and people.</summary>
public class AdministrationJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private static readonly (string User, string Name, string Path)[] _pages =
    [
        (DemoAccounts.County, "first-page-county", "/admin"),
        (DemoAccounts.County, "organizations", "/admin/organizations"),
        (DemoAccounts.County, "organization-new", "/admin/organizations/new?level=School"),
        (DemoAccounts.County, "school-years", "/admin/school-years"),
        (DemoAccounts.County, "terms", "/admin/school-years/2026"),
        (DemoAccounts.County, "people", "/admin/people"),
        (DemoAccounts.County, "person-new", "/admin/people/new"),
        (DemoAccounts.County, "access-log", "/admin/audit"),
        (DemoAccounts.County, "homes-list", "/admin/homes"),
        (DemoAccounts.County, "homes-lacking", "/admin/homes/needed?show=All"),
        (DemoAccounts.County, "forms-county", "/admin/forms"),
        (DemoAccounts.County, "unusual-use", "/admin/audit/unusual"),
        (DemoAccounts.County, "policy", "/admin/policy"),
        (DemoAccounts.County, "approvals-county", "/admin/approvals"),
        (DemoAccounts.County, "messages", "/admin/messages"),
        (DemoAccounts.County, "messages-sent", "/admin/messages/outgoing"),
        (DemoAccounts.County, "article-new", "/admin/training/new"),
        (DemoAccounts.Principal, "inbox-principal", "/admin/inbox"),
        (DemoAccounts.Principal, "school", "/admin/organizations"),
        (DemoAccounts.Principal, "contact-policy", "/admin/letters/contact-policy"),
        (DemoAccounts.Principal, "account", "/account"),
        (DemoAccounts.County, "file-password", "/admin/children/export?locked=true"),
        (DemoAccounts.Admin, "roles", "/admin/roles"),
        (DemoAccounts.Admin, "files-that-leave", "/admin/exports"),
        (DemoAccounts.Admin, "role", "/admin/roles/Clerk"),
        (DemoAccounts.Admin, "modules", "/admin/modules"),
        (DemoAccounts.Admin, "workflows", "/admin/workflows"),
        (DemoAccounts.Admin, "workflow-type", "/admin/workflows/types/registration"),
        (DemoAccounts.Admin, "working-days", "/admin/working-days"),
        (DemoAccounts.Admin, "mail-server", "/admin/messages/mail"),
        (DemoAccounts.Admin, "sms-gateway", "/admin/messages/sms"),
    ];

    [Fact]
    public Task Every_page_is_accessible_and_fits_a_desk_and_a_phone() => LookAtAllAsync("zh-CN", (browser, name) => browser.AtBothWidthsAsync(async () =>
    {
        await browser.AssertFitsScreenAsync();
        await browser.AssertAccessibleAsync();
        await browser.ScreenshotAsync(name);
    }));

    [Fact]
    public Task Every_page_is_there_in_English() => LookAtAllAsync("en", (browser, _) => browser.AssertFitsScreenAsync());

    [Fact]
    public async Task A_county_gives_a_class_teacher_an_account_with_the_keyboard_alone()
    {
        await using var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.County);
        await browser.GoToAsync("/admin/people/new");
        var page = browser.Page;
        await Assertions.Expect(page.Locator("[name='Account.DisplayName']")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("欧阳·娜娜");
        await page.Locator("[name='Assignment.Role']").SelectOptionAsync("ClassTeacher");
        await page.Locator("[name='Assignment.SchoolId']").SelectOptionAsync(new SelectOptionValue { Label = "石桥乡小学" });
        await page.Locator("[name='Assignment.OrganizationId']").SelectOptionAsync(new SelectOptionValue { Label = "三年级1班" });
        Assert.Equal("欧阳·娜娜", await page.Locator("[name='Account.DisplayName']").InputValueAsync());
        await page.Locator("[name='Account.DisplayName']").PressAsync("Enter");

        await Assertions.Expect(page.Locator(".slip")).ToContainTextAsync("石桥乡小学");
        await browser.AssertAccessibleAsync();
        await browser.ScreenshotAsync();
        Assert.DoesNotContain("欧阳", page.Url, StringComparison.Ordinal);
        browser.AssertNoErrors();
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
            foreach (var (_, name, path) in pages)
            {
                await browser.GoToAsync(path);
                await look(browser, name);
                Assert.DoesNotContain("留守", await browser.Page.TitleAsync(), StringComparison.Ordinal);
            }
            browser.AssertNoErrors();
        }
    }
}
