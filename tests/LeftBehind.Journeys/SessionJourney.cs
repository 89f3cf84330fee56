using LeftBehind.Testing;
using Microsoft.Playwright;

namespace LeftBehind.Journeys;

public class SessionJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task What_was_typed_outlives_the_session_and_is_saved_after_the_password()
    {
        await using var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.Clerk);
        await browser.GoToAsync("/account");
        // What the menu still asks for must not arrive after the clocks have jumped.
        await browser.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        // The page's own clock too: it looks whether the session lasts only after a pause.
        await browser.Page.EvaluateAsync("() => { const now = Date.now; Date.now = () => now() + 31 * 60000; }");
        fixture.Site.Clock.Advance(TimeSpan.FromMinutes(31));
        await browser.Page.Locator("[name='Form.Phone']").FillAsync("0570-7012345");
        await browser.Page.Locator("[name='Form.Phone']").PressAsync("Enter");

        var password = browser.Page.Locator("#session-password");
        await Assertions.Expect(password).ToBeFocusedAsync();
        await browser.ScreenshotAsync();
        await password.FillAsync("wrong");
        await password.PressAsync("Enter");
        await Assertions.Expect(browser.Page.Locator("#session-dialog [role=alert]")).ToContainTextAsync("密码不正确");
        await password.FillAsync(DemoAccounts.Password);
        await password.PressAsync("Enter");

        await Assertions.Expect(browser.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已保存" })).ToBeVisibleAsync();
        await Assertions.Expect(browser.Page.Locator("[name='Form.Phone']")).ToHaveValueAsync("0570-7012345");
        await browser.AssertAccessibleAsync();
    }
}
