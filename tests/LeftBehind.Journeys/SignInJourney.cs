using LeftBehind.Testing;

namespace LeftBehind.Journeys;

public class SignInJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_clerk_signs_in_and_finds_the_first_page_on_a_desk() => await SignInAsync(Screen.Desk);

    [Fact]
    public async Task A_clerk_signs_in_and_finds_the_first_page_on_a_phone() => await SignInAsync(Screen.Phone);

    [Fact]
    public async Task A_wrong_password_is_refused_in_plain_words()
    {
        await using var browser = await fixture.Site.OpenBrowserAsync();
        await browser.GoToAsync("/login");
        await browser.Page.Locator("[name=UserName]").FillAsync("clerk");
        await browser.Page.Locator("[name=Password]").FillAsync("wrong");
        await browser.Page.Locator("[name=Password]").PressAsync("Enter");

        await Microsoft.Playwright.Assertions.Expect(browser.Page.GetByRole(Microsoft.Playwright.AriaRole.Alert)).ToContainTextAsync("用户名或密码不正确");
        await browser.AssertAccessibleAsync();
        await browser.ScreenshotAsync();
    }

    private async Task SignInAsync(Screen screen)
    {
        await using var browser = await fixture.Site.OpenBrowserAsync(screen);
        await browser.GoToAsync("/login");
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.ScreenshotAsync($"sign-in-{screen.Width}");

        await browser.SignInAsync("clerk");

        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
        await browser.ScreenshotAsync($"first-page-{screen.Width}");
        Assert.DoesNotContain("留守", await browser.Page.TitleAsync(), StringComparison.Ordinal);

        foreach (var (path, heading) in new[] { ("/account", "我的账号"), ("/admin/messages/settings", "我的消息设置") })
        {
            await browser.GoToAsync(path);
            await Microsoft.Playwright.Assertions.Expect(browser.Page.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync(heading);
            await browser.AssertAccessibleAsync();
            await browser.AssertFitsScreenAsync();
            browser.AssertNoErrors();
        }
    }
}
