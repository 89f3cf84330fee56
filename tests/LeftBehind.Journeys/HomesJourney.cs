using LeftBehind.Testing;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A home from its registration to the printed card, as the clerk, its manager and the county meet it.</summary>
public class HomesJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Central = "青溪镇中心小学儿童之家";

    [Fact]
    public async Task A_clerk_registers_a_home_is_told_what_is_wrong_and_prints_the_card()
    {
        await using var browser = await OpenAsync(DemoAccounts.Clerk);
        var page = browser.Page;
        await browser.GoToAsync("/admin/homes");
        await LookAsync(browser, "homes");
        await page.GetByRole(AriaRole.Link, new() { Name = "新建" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "添加管理人员" }).ClickAsync();
        await page.Locator("[name='Managers.Managers[0].Phone']").FillAsync("12");
        await page.Locator("[name='Opening.Weekends.From']").FillAsync("16:00");
        await page.Locator("[name='Opening.Weekends.Until']").FillAsync("08:30");
        await SaveAsync(page);
        await Expect(page.GetByText("请填写“名称”。")).ToBeVisibleAsync();
        await LookAsync(browser, "home-refused");

        await page.Locator("[name='Home.Name']").FillAsync("溪口村托管中心");
        await page.GetByLabel("托管中心", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("村", new() { Exact = true }).CheckAsync();
        await page.Locator("[name='Home.Address']").FillAsync("溪口村文化礼堂");
        await page.Locator("[name='Home.Area']").FillAsync("64");
        await page.Locator("[name='Home.Capacity']").FillAsync("30");
        await page.Locator("[name='Facilities.Desks']").FillAsync("15");
        await page.Locator("[name='Managers.Managers[0].Name']").FillAsync("周敏");
        await page.Locator("[name='Managers.Managers[0].Phone']").FillAsync("13812345678");
        await page.Locator("[name='Managers.Managers[0].From']").FillAsync("2026-09-01");
        await page.Locator("[name='Opening.Weekends.From']").FillAsync("08:30");
        await page.Locator("[name='Opening.Weekends.Until']").FillAsync("16:00");
        await SaveAsync(page);
        await Expect(page.Locator(".paper-sheet")).ToContainTextAsync("08:30 – 16:00");
        await LookAsync(browser, "home-card");

        var card = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        using var printed = PdfDocument.Open(card);
        Assert.Contains("周敏", PrintedText.Of(Assert.Single(printed.GetPages())), StringComparison.Ordinal);
        await LibreOffice.PictureAsync(card, "home-card-printed", 1, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Two_people_who_save_the_same_home_see_each_others_changes()
    {
        await using var clerk = await OpenAsync(DemoAccounts.Clerk);
        await using var principal = await OpenAsync(DemoAccounts.Principal);
        await OpenEditorAsync(clerk);
        await OpenEditorAsync(principal);
        await principal.Page.Locator("[name='Home.Room']").FillAsync("综合楼 201");
        await principal.Page.Locator("[name='Home.Capacity']").FillAsync("80");
        await SaveAsync(principal.Page);
        await Expect(principal.Page.Locator(".paper-sheet")).ToBeVisibleAsync();

        await clerk.Page.Locator("[name='Home.Capacity']").FillAsync("70");
        await SaveAsync(clerk.Page);

        await Expect(clerk.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("已并入表中");
        await LookAsync(clerk, "home-conflict");
        await SaveAsync(clerk.Page);
        await Expect(clerk.Page.Locator(".paper-sheet")).ToContainTextAsync("综合楼 201");
        await Expect(clerk.Page.Locator(".paper-sheet")).ToContainTextAsync("70");
    }

    [Fact]
    public async Task A_manager_finds_the_own_home_and_nothing_to_change()
    {
        await using var browser = await OpenAsync(DemoAccounts.HomeManager);
        await browser.GoToAsync("/admin/homes");
        await LookAsync(browser, "homes-manager");
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = Central }).ClickAsync();
        await LookAsync(browser, "home-card-manager");
        await Expect(browser.Page.GetByRole(AriaRole.Link, new() { Name = "修改", Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_county_finds_what_is_missing_and_takes_the_lists_along()
    {
        await using var browser = await OpenAsync(DemoAccounts.County);
        await browser.GoToAsync("/admin/homes?flag=WithoutManager");
        await LookAsync(browser, "homes-county");
        await KeepAsync(browser, "导出", "homes-exported");

        await browser.GoToAsync("/admin/homes/needed?show=All");
        await LookAsync(browser, "homes-needed");
        await KeepAsync(browser, "导出", "homes-needed-exported");
    }

    private async Task<BrowserPage> OpenAsync(string user)
    {
        var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(user);
        return browser;
    }

    private static async Task OpenEditorAsync(BrowserPage browser)
    {
        await browser.GoToAsync("/admin/homes");
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = Central }).ClickAsync();
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "修改", Exact = true }).ClickAsync();
        await Expect(browser.Page.Locator("[name='Home.Room']")).ToBeVisibleAsync();
    }

    private static Task SaveAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "保存", Exact = true }).ClickAsync();

    /// <summary>The workbook as a colleague without this system opens it.</summary>
    private static async Task KeepAsync(BrowserPage browser, string button, string name)
    {
        var download = await browser.Page.RunAndWaitForDownloadAsync(() => browser.Page.GetByRole(AriaRole.Link, new() { Name = button }).ClickAsync());
        Assert.DoesNotContain("留守", download.SuggestedFilename, StringComparison.Ordinal);
        var workbook = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.NotEmpty(workbook);
        if (Pictures.AreKept)
        {
            await LibreOffice.PictureAsync(await LibreOffice.PrintAsync(workbook, TestContext.Current.CancellationToken), name, 1, TestContext.Current.CancellationToken);
        }
    }

    private static Task LookAsync(BrowserPage browser, string name) => browser.AtBothWidthsAsync(async () =>
    {
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.ScreenshotAsync(name);
        Assert.DoesNotContain("留守", await browser.Page.TitleAsync(), StringComparison.Ordinal);
    });
}
