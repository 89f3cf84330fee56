using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A letter from the teacher's desk past the principal to the families, and the slips that come back.</summary>
public class LettersJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    public static TheoryData<string> Screens => ["desk", "phone"];

    [Theory, MemberData(nameof(Screens))]
    public async Task A_teacher_writes_a_letter_from_a_sample_the_principal_approves_it_and_the_slips_are_noted(string on)
    {
        await using var teacher = await OpenAsync(on, DemoAccounts.Teacher);
        await using var principal = await OpenAsync("desk", DemoAccounts.Principal);
        var title = on == "desk" ? "给家长的寒假信" : "给家长的新年信";
        await teacher.GoToAsync("/admin/letters");
        await LookAsync(teacher, "letters");
        await teacher.Page.GetByRole(AriaRole.Link, new() { Name = "写信" }).First.ClickAsync();
        await teacher.Page.GetByRole(AriaRole.Link, new() { Name = "寒假致家长的一封信" }).ClickAsync();
        await teacher.Page.Locator("[name='Letter.Title']").FillAsync(title);
        await teacher.Page.Locator(".letter-fields").GetByRole(AriaRole.Button, new() { Name = "班主任", Exact = true }).ClickAsync();
        await Expect(teacher.Page.Locator("[name='Letter.Body']")).ToHaveValueAsync(new System.Text.RegularExpressions.Regex("{{ 班主任 }}"));
        await teacher.Page.GetByRole(AriaRole.Button, new() { Name = "预览" }).ClickAsync();
        await Expect(teacher.Page.Locator("#letter-preview .letter")).ToContainTextAsync("就要放寒假了");
        await LookAsync(teacher, "letter-composer");
        await SaveAsync(teacher);
        await Expect(teacher.Page.Locator(".letter")).ToContainTextAsync("就要放寒假了");
        await LookAsync(teacher, "letter-draft");
        var path = new Uri(teacher.Page.Url).AbsolutePath;
        await teacher.Page.GetByRole(AriaRole.Button, new() { Name = "提交审核" }).ClickAsync();
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("待审核");

        await principal.GoToAsync("/admin/inbox?kind=ParentLetter");
        await principal.Page.GetByRole(AriaRole.Link, new() { Name = title, Exact = true }).ClickAsync();
        await Expect(principal.Page.Locator("[aria-labelledby=fields]")).ToContainTextAsync("尊敬的家长");
        await LookAsync(principal, "letter-task");
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();

        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("已发布");
        await teacher.GoToAsync(path + "/print?copies=2");
        await Expect(teacher.Page.Locator(".letter-slip").First).ToContainTextAsync("回执");
        await LookAsync(teacher, "letter-print");
        var printed = await teacher.Page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        await LibreOffice.PictureAsync(printed, $"letter-printed-{on}", 1, TestContext.Current.CancellationToken);

        await teacher.GoToAsync(path + "/forward");
        await LookAsync(teacher, "letter-forward");
        await teacher.GoToAsync(path + "/receipts");
        await teacher.Page.Locator("[name=ids]").First.CheckAsync();
        await teacher.Page.GetByRole(AriaRole.Button, new() { Name = "收到回执" }).ClickAsync();
        await Expect(teacher.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已登记 1 人" })).ToBeVisibleAsync();
        await LookAsync(teacher, "letter-receipts");
        await teacher.GoToAsync(path + "/receipts?flag=Rest");
        await Expect(teacher.Page.Locator("a.tel").First).ToBeVisibleAsync();
        await LookAsync(teacher, "letter-calls");

        await teacher.GoToAsync("/admin/letters/quiet");
        await LookAsync(teacher, "families-not-reached");
        await teacher.Page.Locator("#list .row-title a").First.ClickAsync();
        await LookAsync(teacher, "child-contacts");
    }

    private static Task SaveAsync(BrowserPage browser) => browser.Page.Locator(".form-foot button[type=submit]").ClickAsync();

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }

    private async Task<BrowserPage> OpenAsync(string on, string user)
    {
        var browser = await fixture.Site.OpenBrowserAsync(on == "desk" ? Screen.Desk : Screen.Phone);
        await browser.SignInAsync(user);
        return browser;
    }
}
