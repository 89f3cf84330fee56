using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

public class FormsJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_clerk_prints_both_forms_and_keeps_what_is_handed_in()
    {
        await using var browser = await OpenAsync(DemoAccounts.Clerk);
        await browser.GoToAsync("/admin/forms");
        await LookAsync(browser, "forms");

        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "显示汇总表" }).ClickAsync();
        await Expect(browser.Page.Locator(".annex-2").First).ToContainTextAsync("留守儿童基本情况汇总表");
        await LookAsync(browser, "annex2");

        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "留存为上报表" }).ClickAsync();
        await Expect(browser.Page.GetByText("已留存为上报表")).ToBeVisibleAsync();
        await LookAsync(browser, "annex2-issue");

        await browser.GoToAsync("/admin/forms");
        await LookAsync(browser, "forms-with-issue");
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "三年级" }).First.ClickAsync();
        await Expect(browser.Page.Locator(".annex-1").First).ToContainTextAsync("留守儿童基本情况登记表");
        await LookAsync(browser, "annex1");
    }

    [Fact]
    public async Task A_county_sees_its_schools_with_the_figures_of_their_lists()
    {
        await using var browser = await OpenAsync(DemoAccounts.County);
        await browser.GoToAsync("/admin/forms");
        await LookAsync(browser, "forms-county");

        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "石桥乡小学" }).ClickAsync();
        await LookAsync(browser, "forms-of-a-school");
    }

    [Fact]
    public async Task A_blank_form_is_there_for_everybody_who_fills_it_in_by_hand()
    {
        await using var browser = await OpenAsync(DemoAccounts.Teacher);
        await browser.GoToAsync("/admin/forms");
        await LookAsync(browser, "forms-teacher");
        await browser.GoToAsync("/admin/forms/blank/annex1?portrait=true");
        await LookAsync(browser, "annex1-blank");
        await browser.GoToAsync("/admin/forms/blank/annex1/list");
        await LookAsync(browser, "annex1-class-list");
        await browser.GoToAsync("/admin/forms/blank/annex2");
        await LookAsync(browser, "annex2-blank");
    }

    private async Task<BrowserPage> OpenAsync(string user)
    {
        var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(user);
        return browser;
    }

    private static Task LookAsync(BrowserPage browser, string name) => browser.AtBothWidthsAsync(async () =>
    {
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
        await browser.ScreenshotAsync(name);
        Assert.DoesNotContain("留守", await browser.Page.TitleAsync(), StringComparison.Ordinal);
    });
}
