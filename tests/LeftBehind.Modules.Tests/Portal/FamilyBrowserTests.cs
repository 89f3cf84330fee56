using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Modules.Tests.Portal;

/// <summary>A grandfather's phone and a small old one, with script switched off by its browser.</summary>
public sealed class FamilyBrowserTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Theory, InlineData(390), InlineData(320)]
    public async Task A_guardian_reads_confirms_and_answers_on_a_phone(int width)
    {
        var site = fixture.Site;
        var row = (await site.SentAsync($"寒假安全 {width}"))[0];
        await using var browser = await site.OpenBrowserAsync(new Screen(width, 700, Touch: true));
        var page = browser.Page;
        await browser.GoToAsync("/p/" + site.TokenOf(row));
        await LookAsync(browser, "family-notice");
        await page.GetByRole(AriaRole.Button, new() { Name = "我知道了" }).ClickAsync();
        await page.Locator("#answer").FillAsync("0");
        await page.Locator("#answer").PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("还可以试 4 次");
        await LookAsync(browser, "family-check");
        await page.Locator("#answer").FillAsync(await site.AnswerOfAsync(row));
        await page.GetByRole(AriaRole.Button, new() { Name = "打开信" }).ClickAsync();

        await Expect(page.Locator("article")).ToContainTextAsync("就要放假了");
        await LookAsync(browser, "family-letter");
        await page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await browser.AssertFitsScreenAsync();
        await page.ReloadAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "我读到了" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("老师已经知道");
        await page.GetByRole(AriaRole.Link, new() { Name = "请老师打电话给我" }).ClickAsync();
        await LookAsync(browser, "family-call");
        await page.Locator("#zone").SelectOptionAsync("Europe/Rome");
        await page.GetByRole(AriaRole.Button, new() { Name = "请老师来电" }).ClickAsync();
        await LookAsync(browser, "family-done");
        await page.GetByRole(AriaRole.Link, new() { Name = "回到信" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "回信" }).ClickAsync();
        await LookAsync(browser, "family-reply");
        await page.Locator("#words").FillAsync("收到了，谢谢");
        await page.GetByRole(AriaRole.Button, new() { Name = "发给老师" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("回信已经交给老师");
        await browser.GoToAsync($"/p/{site.TokenOf(row)}/not-me");
        await LookAsync(browser, "family-not-me");
    }

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.ScreenshotAsync(name);
        browser.AssertNoErrors();
    }
}
