using LeftBehind.Letters.Receipts;
using LeftBehind.Modules.Tests.Training;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Modules.Tests.Portal;

/// <summary>A grandfather's phone and a small old one.</summary>
public sealed class FamilyBrowserTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Theory, InlineData(390), InlineData(320)]
    public async Task A_guardian_reads_confirms_and_answers_on_a_phone(int width)
    {
        var site = fixture.Site;
        var article = await site.ArticleAsync(DemoAccounts.Clerk, $"一起读书 {width}");
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
        await ZoomAsync(page, width);
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
        await RecordAsync(browser);
        await page.GetByRole(AriaRole.Button, new() { Name = "发给老师" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("回信已经交给老师");
        Assert.EndsWith(".webm", Assert.Single(await site.RepliesAsync(row)).Sound, StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "回到信" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "学校的其他信息" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "学校的其他信息" })).ToBeVisibleAsync();
        await LookAsync(browser, "family-more");
        foreach (var (way, name) in new[] { ("校历", "calendar"), ("儿童之家开放时间", "hours") })
        {
            await page.Locator(".ways a").Filter(new() { HasText = way }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Name = way })).ToBeVisibleAsync();
            await LookAsync(browser, $"family-{name}");
            await page.GetByRole(AriaRole.Link, new() { Name = "返回" }).ClickAsync();
        }
        await page.Locator(".ways a").Filter(new() { HasText = "家庭教育" }).ClickAsync();
        await page.Locator($".ways a[href$='{article}']").ClickAsync();
        await Expect(page.Locator("article video")).ToBeVisibleAsync();
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.GoToAsync($"/p/{site.TokenOf(row)}/contact");
        await LookAsync(browser, "family-contact");
        await page.Locator("#phone").FillAsync("13800006666");
        await page.GetByRole(AriaRole.Button, new() { Name = "发给老师" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已经交给老师");
        await browser.GoToAsync($"/p/{site.TokenOf(row)}/not-me");
        await LookAsync(browser, "family-not-me");
    }

    /// <summary>A page at twice its size has half the screen to itself.</summary>
    private static async Task ZoomAsync(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width / 2, 350);
        Assert.Equal(width / 2, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        await page.SetViewportSizeAsync(width, 700);
    }

    /// <summary>The answer is spoken into the page, and heard before it is sent. The browser's own microphone of tests beeps.</summary>
    private static async Task RecordAsync(BrowserPage browser)
    {
        var page = browser.Page;
        await page.GetByRole(AriaRole.Button, new() { Name = "就在这里录音" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("正在录音");
        // Long enough for something to be heard; longer does no harm.
        await page.WaitForTimeoutAsync(500);
        await page.GetByRole(AriaRole.Button, new() { Name = "停止" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("录音会随回信一起发出");
        await Expect(page.Locator("[data-recorder] audio")).ToBeVisibleAsync();
        await LookAsync(browser, "family-reply-recorded");
    }

    [Fact]
    public async Task A_letter_that_was_opened_is_read_without_a_network_until_it_is_withdrawn_or_the_phone_forgets_it()
    {
        var site = fixture.Site;
        var rows = await site.SentAsync("没有网络也能看");
        var (first, second) = ("/p/" + site.TokenOf(rows[0]), "/p/" + site.TokenOf(rows[1]));
        await using var line = new CutLine(site.Address);
        await using var browser = await (await Browser.CurrentAsync()).OpenAsync(line.Address, new Screen(390, 700, Touch: true));
        var page = browser.Page;
        await OpenAsync(browser, first, await site.AnswerOfAsync(rows[0]));
        line.Cut();
        await page.ReloadAsync();
        await Expect(page.Locator("article")).ToContainTextAsync("就要放假了");
        await Expect(page.Locator(".offline")).ToBeVisibleAsync();
        await Expect(page.Locator(".things")).ToBeHiddenAsync();
        await browser.ScreenshotAsync("family-offline");
        await browser.GoToAsync(second);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "学校的信" })).ToBeVisibleAsync();
        await Expect(page.Locator("#kept a")).ToHaveCountAsync(1);
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));

        line.Mend();
        await site.StepAsync(rows[0], RecipientStep.Revoke);
        await browser.GoToAsync("/p/start");
        await page.WaitForFunctionAsync(Forgotten, first);
        await OpenAsync(browser, second, await site.AnswerOfAsync(rows[1]));
        await page.GetByRole(AriaRole.Button, new() { Name = "不要记住" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "我知道了" })).ToBeVisibleAsync();
        await page.WaitForFunctionAsync(Forgotten, second);
    }

    private const string Forgotten = "path => caches.match(path).then(found => found === undefined)";

    private static async Task OpenAsync(BrowserPage browser, string path, string answer)
    {
        var page = browser.Page;
        await browser.GoToAsync(path);
        await page.GetByRole(AriaRole.Button, new() { Name = "我知道了" }).ClickAsync();
        await page.Locator("#answer").FillAsync(answer);
        await page.GetByRole(AriaRole.Button, new() { Name = "打开信" }).ClickAsync();
        await Expect(page.Locator("article")).ToContainTextAsync("就要放假了");
        await Expect(page.Locator("html[data-kept]")).ToBeAttachedAsync();
    }

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.ScreenshotAsync(name);
        browser.AssertNoErrors();
    }
}
