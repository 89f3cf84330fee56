using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A school's own messy workbook, from sign-in to the form that is handed in.</summary>
public class ImportJourney
{
    [Fact]
    public async Task A_clerk_drops_the_messy_workbook_mends_what_comes_back_and_opens_the_form()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await site.OpenBrowserAsync();
        var page = browser.Page;
        await browser.SignInAsync(DemoAccounts.Clerk);
        await browser.GoToAsync("/admin/children");
        await page.GetByRole(AriaRole.Button, new() { Name = "导入" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "导入表格" }).ClickAsync();
        await LookAsync(browser, "import-1-start");

        await page.Locator("#File").SetInputFilesAsync(Repository.PathOf("recipes", "samples", "messy.xlsx"));
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "导入哪些工作表？" })).ToBeVisibleAsync();
        await LookAsync(browser, "import-2-columns");

        await page.GetByRole(AriaRole.Button, new() { Name = "预览结果" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "请确认" })).ToBeVisibleAsync();
        await LookAsync(browser, "import-3-preview");

        // The class that is not there is to be set up, as is proposed; which of two 王芳 she is stays open.
        await page.GetByRole(AriaRole.Button, new() { Name = "提交并重新比对" }).ClickAsync();
        await LookAsync(browser, "import-4-answered");
        await page.GetByRole(AriaRole.Button, new() { Name = "其余退给我修改" }).ClickAsync();
        await page.WaitForURLAsync("**/result");
        await LookAsync(browser, "import-5-result");

        var rest = await DownloadAsync(page);
        if (Pictures.AreKept)
        {
            await LibreOffice.PictureAsync(await LibreOffice.PrintAsync(rest, TestContext.Current.CancellationToken), "import-returned", 3, TestContext.Current.CancellationToken);
        }
        var book = new ReturnedBook(rest);
        Assert.Equal(3, book.Faults().Count);
        foreach (var (sheet, address, reason) in book.Faults())
        {
            Assert.True(book.IsMarked(sheet, address), $"{sheet} {address} is not marked: {reason}");
            book.Mend(sheet, address, reason.Contains("电话", StringComparison.Ordinal) ? "江苏苏州 13812345678" : reason.Contains("随祖父母", StringComparison.Ordinal) ? "随祖父母生活" : "2017年3月");
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "上传改好的表格" }).ClickAsync();
        await page.Locator("#File").SetInputFilesAsync(new FilePayload { Name = "名单-改.xlsx", MimeType = "application/octet-stream", Buffer = book.Content });
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "预览结果" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "怎么处理？" })).ToBeVisibleAsync();
        await LookAsync(browser, "import-6-mended");
        await page.GetByRole(AriaRole.Button, new() { Name = "其余退给我修改" }).ClickAsync();
        await page.WaitForURLAsync("**/result");
        // What was in already is not taken in twice: the two mended lines are new.
        await Expect(page.Locator(".notice-ok")).ToContainTextAsync("新增 2 行");

        await page.GetByRole(AriaRole.Link, new() { Name = "补全缺项" }).ClickAsync();
        await FillInAsync(browser);

        await browser.GoToAsync("/admin/forms");
        await page.GetByRole(AriaRole.Button, new() { Name = "显示汇总表" }).ClickAsync();
        await Expect(page.Locator(".annex-2").First).ToContainTextAsync("留守儿童基本情况汇总表");
        await LookAsync(browser, "import-7-annex2");
        await browser.AssertAnnexesAgreeAsync(["王晓东", "李春文", "张文远", "黄雨琪", "郭思强"]);
    }

    // By keyboard: down a column, the same as above, and one save.
    private static async Task FillInAsync(BrowserPage browser)
    {
        var page = browser.Page;
        await LookAsync(browser, "import-8-missing");
        var births = page.Locator("input[data-column=birth]");
        await births.Nth(0).FillAsync("2017年13月");
        await births.Nth(0).PressAsync("Enter");
        await page.Keyboard.PressAsync("Control+d");
        await Expect(births.Nth(1)).ToHaveValueAsync("2017年13月");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.Locator("#r0-birth-fault, #r1-birth-fault").First).ToBeVisibleAsync();
        await LookAsync(browser, "import-9-missing-faults");

        foreach (var marked in await page.Locator("input[aria-invalid=true]").AllAsync())
        {
            await marked.FillAsync("2017年3月");
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await Expect(page.GetByText("已保存，补全了")).ToBeVisibleAsync();
    }

    private static async Task<byte[]> DownloadAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = "下载未导入的行" }).ClickAsync());
        await using var content = await download.CreateReadStreamAsync();
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy, TestContext.Current.CancellationToken);
        return copy.ToArray();
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
