using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A county sets itself up from three tables on the clipboard and hands out first passwords.</summary>
public class CountySetUpJourney
{
    private const string Organizations = "类别\t名称\t代码\t所属乡镇\t负责人\t联系电话\n乡镇\t云山镇\t339901201\t\t\t\n小学\t云山镇中心小学\t2133991201\t云山镇\t方明\t0579-86123401\n小学\t云山镇第二小学\t2133990001\t云山镇\t\t\n九年一贯制\t云山学校\t3133991202\t云山镇\t郑晓\t\n";
    private const string Classes = "学校\t班级\t班主任\n云山镇中心小学\t三(1)\t梁小雨\n\t三(2)\t\n\t四年级1班\t\n云山学校\t初二1班\t\n";
    private const string People = "姓名\t职务\t学校\t班级\t手机\n方明\t校长\t云山镇中心小学\t\t13812340001\n宋文\t学籍员\t云山镇中心小学\t\t13812340002\n梁小雨\t班主任\t云山镇中心小学\t三(1)\t13812340003\n郑晓\t校长兼结对教师\t云山学校\t\t13812340004\n阿依古丽·买买提\t心理老师\t云山学校\t\t1381234\n";

    [Fact]
    public async Task A_county_sets_up_schools_classes_and_people_and_a_principal_signs_in_for_the_first_time()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await site.OpenBrowserAsync();
        var page = browser.Page;
        await browser.SignInAsync(DemoAccounts.County);

        await browser.GoToAsync("/admin/organizations");
        await page.GetByRole(AriaRole.Button, new() { Name = "导入" }).ClickAsync();
        await LookAsync(browser, "county-1-organizations");
        await page.GetByRole(AriaRole.Link, new() { Name = "导入学校和乡镇" }).ClickAsync();
        await PasteAsync(browser, Organizations, "county-2-organizations");
        await TakeInAsync(browser, "county-3-organizations");

        await page.GetByRole(AriaRole.Link, new() { Name = "导入班级" }).ClickAsync();
        await PasteAsync(browser, Classes, "county-4-classes");
        await TakeInAsync(browser, "county-5-classes");

        await page.GetByRole(AriaRole.Link, new() { Name = "导入人员" }).ClickAsync();
        await PasteAsync(browser, People, "county-6-people");
        await TakeInAsync(browser, "county-7-people");

        await page.GetByRole(AriaRole.Button, new() { Name = "显示密码条" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "显示并打印" }).ClickAsync();
        await Expect(page.Locator(".slip")).ToHaveCountAsync(4);
        await LookAsync(browser, "county-8-slips");
        await LibreOffice.PictureAsync(await page.PdfAsync(new() { Format = "A4", PrintBackground = false }), "county-slips", 1, TestContext.Current.CancellationToken);
        var slip = page.Locator(".slip", new() { HasText = "宋文" }).Locator(".slip-value");
        var (userName, password) = (await slip.Nth(0).InnerTextAsync(), await slip.Nth(1).InnerTextAsync());

        await using var clerk = await site.OpenBrowserAsync();
        await clerk.SignInAsync(userName, password);
        Assert.EndsWith("/account/password", clerk.Page.Url, StringComparison.Ordinal);
        await LookAsync(clerk, "county-9-first-sign-in");
        await clerk.Page.Locator("[name=Present]").FillAsync(password);
        await clerk.Page.Locator("[name=New]").FillAsync("Yunshan-2026!");
        await clerk.Page.Locator("[name=Repeated]").FillAsync("Yunshan-2026!");
        await clerk.Page.Locator("[name=Repeated]").PressAsync("Enter");
        await Expect(clerk.Page.GetByText("云山镇中心小学").First).ToBeVisibleAsync();
        await LookAsync(clerk, "county-10-first-page");
    }

    private static async Task PasteAsync(BrowserPage browser, string table, string name)
    {
        var page = browser.Page;
        await page.GetByText("或者粘贴表格").ClickAsync();
        await page.Locator("#Pasted").FillAsync(table);
        await LookAsync(browser, $"{name}-start");
        await page.GetByRole(AriaRole.Button, new() { Name = "下一步" }).ClickAsync();
        await LookAsync(browser, $"{name}-columns");
        await page.GetByRole(AriaRole.Button, new() { Name = "预览结果" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "怎么处理？" })).ToBeVisibleAsync();
        await LookAsync(browser, $"{name}-preview");
    }

    private static async Task TakeInAsync(BrowserPage browser, string name)
    {
        await browser.Page.Locator("form[action$='/commit'] button").ClickAsync();
        await browser.Page.WaitForURLAsync("**/result");
        await LookAsync(browser, name);
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
