using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

public class NewChildJourney(SqliteSite fixture, ITestOutputHelper output) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_clerk_fills_in_the_whole_form_with_the_keyboard_in_less_than_three_minutes()
    {
        await using var browser = await OpenAsync();
        await browser.GoToAsync("/admin/children/new");
        var typist = new Typist(browser);
        await FillInAsync(typist);
        // What lies half under the head of the page would count as too small.
        await browser.Page.EvaluateAsync("() => scrollTo(0, 0)");
        await browser.AssertAccessibleAsync();
        await browser.ScreenshotAsync("child-new-filled-in");
        await typist.PressAsync("Enter");

        await Expect(browser.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已保存" })).ToBeVisibleAsync();
        await Expect(browser.Page.Locator(".paper")).ToContainTextAsync("欧阳小荷");
        await Expect(browser.Page.GetByRole(AriaRole.Button, new() { Name = "提交" })).ToBeVisibleAsync();
        await browser.ScreenshotAsync("child-new-saved");
        output.WriteLine($"A new file: {typist}");
        Assert.InRange(typist.Seconds, 30, 180);
        Assert.DoesNotContain("欧阳", browser.Page.Url, StringComparison.Ordinal);
        browser.AssertNoErrors();
    }

    [Fact]
    public async Task What_was_typed_is_there_again_after_the_page_was_left_and_gone_once_it_is_discarded()
    {
        await using var browser = await OpenAsync();
        await browser.GoToAsync("/admin/children/new");
        await browser.Page.Locator("[name='Form.Concerns']").FillAsync("上学路远");
        await Expect(browser.Page.Locator("[data-draft-state]")).ToContainTextAsync("已自动保存");
        browser.Page.Dialog += (_, dialog) => _ = dialog.AcceptAsync();
        await browser.GoToAsync("/admin");
        await browser.GoToAsync("/admin/children/new");

        await browser.ScreenshotAsync("child-draft-found");
        await browser.AssertAccessibleAsync();
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = "接着填写" }).ClickAsync();
        await Expect(browser.Page.Locator("[name='Form.Concerns']")).ToHaveValueAsync("上学路远");
        Assert.Equal(0, await browser.Page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));
    }

    [Fact]
    public async Task A_session_that_has_expired_asks_for_the_password_in_place_and_saves_what_was_typed()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        await using var browser = await site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.Clerk);
        await browser.GoToAsync("/admin/children/new");
        await FillInAsync(new(browser));
        // The page's own clock too: it looks whether the session lasts only after a pause.
        await browser.Page.EvaluateAsync("() => { const now = Date.now; Date.now = () => now() + 31 * 60000; }");
        site.Clock.Advance(TimeSpan.FromMinutes(31));
        await browser.Page.Keyboard.PressAsync("Enter");

        await Expect(browser.Page.Locator("#session-password")).ToBeFocusedAsync();
        await browser.ScreenshotAsync("child-new-session");
        await browser.Page.Locator("#session-password").FillAsync(DemoAccounts.Password);
        await browser.Page.Locator("#session-password").PressAsync("Enter");
        await Expect(browser.Page.Locator(".paper")).ToContainTextAsync("欧阳小荷");
    }

    private static async Task FillInAsync(Typist typist)
    {
        await typist.TypeAsync("Form.Name", "欧阳小荷");
        await typist.ChooseAsync("Form.Sex", "女");
        await typist.TypeAsync("Form.BirthDate", "2017.3");
        await typist.ChooseAsync("Form.ClassId", "三年级1班");
        await typist.TypeAsync("Form.Father.Name", "欧阳建国");
        await typist.TypeAsync("Form.Father.Since", "2024.2");
        await typist.TypeAsync("Form.Father.Place", "江苏省苏州市");
        await typist.TypeAsync("Form.Father.Phones[0]", "13812345678");
        await typist.TypeAsync("Form.Mother.Name", "李红梅");
        await typist.TypeAsync("Form.Mother.Since", "2024.2");
        await typist.TypeAsync("Form.Mother.Place", "江苏省苏州市");
        await typist.TypeAsync("Form.Mother.Phones[0]", "13812345679");
        await typist.TypeAsync("Form.Guardians[0].Name", "王桂香");
        await typist.TypeAsync("Form.Guardians[0].Relation", "祖母");
        await typist.TypeAsync("Form.Guardians[0].Address", "青溪镇石桥村9号");
        await typist.TypeAsync("Form.Guardians[0].Phones[0]", "13812345670");
        await typist.TypeAsync("Form.Concerns", "上学路远，数学基础弱。");
        await typist.TypeAsync("Form.Helper.Name", "周敏");
        await typist.TypeAsync("Form.Helper.Occupation", "教师");
        await typist.TypeAsync("Form.Helper.Phone", "13812345671");
        await typist.ChooseAsync("Form.Detail", "祖父母");
        await typist.TypeAsync("Form.Background.DetailSince", "2024.2");
    }

    private async Task<BrowserPage> OpenAsync()
    {
        var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.Clerk);
        return browser;
    }
}
