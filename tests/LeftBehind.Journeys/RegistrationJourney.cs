using System.Text.RegularExpressions;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A file from the teacher's desk past the principal to the county, and onto paper.</summary>
public partial class RegistrationJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Pupil = "路小满";

    [Fact]
    public async Task A_teacher_registers_the_principal_returns_with_a_reason_the_teacher_mends_and_principal_and_county_approve_what_Annex_2_prints()
    {
        await using var teacher = await OpenAsync(DemoAccounts.Teacher);
        await using var principal = await OpenAsync(DemoAccounts.Principal);
        await using var county = await OpenAsync(DemoAccounts.County);
        await RegisterAsync(teacher);
        var path = new Uri(teacher.Page.Url).AbsolutePath;
        await ButtonAsync(teacher, "提交");
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("待校长审核");

        await OpenTaskAsync(principal);
        await principal.Page.Locator("tr", new() { HasText = "母亲 · 姓名" }).Locator("input").FillAsync("与户口簿不符");
        await LookAsync(principal, "task-of-the-principal");
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "退回", Exact = true }).ClickAsync();
        await Expect(principal.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = Pupil })).ToBeVisibleAsync();

        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".notice-warn")).ToContainTextAsync("与户口簿不符");
        await teacher.GoToAsync(path + "/edit");
        await teacher.Page.Locator("[name='Form.Mother.Name']").FillAsync("李红玫");
        await teacher.Page.Locator("[name='Form.Mother.Name']").PressAsync("Enter");
        await Expect(teacher.Page.Locator(".paper")).ToContainTextAsync("李红玫");
        await ButtonAsync(teacher, "提交");

        await OpenTaskAsync(principal);
        await Expect(principal.Page.Locator("#earlier")).ToBeVisibleAsync();
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("待县审核");

        await county.GoToAsync("/admin/inbox?kind=Child");
        await LookAsync(county, "inbox");
        await OpenTaskAsync(county);
        await LookAsync(county, "task-of-the-county");
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("已审核");

        await teacher.GoToAsync("/admin/forms");
        await teacher.Page.GetByRole(AriaRole.Button, new() { Name = "显示汇总表" }).ClickAsync();
        await Expect(teacher.Page.Locator(".annex-2", new() { HasText = Pupil }).First).ToBeVisibleAsync();
    }

    private static async Task RegisterAsync(BrowserPage teacher)
    {
        await teacher.GoToAsync("/admin/children/new");
        foreach (var (field, text) in new[]
        {
            ("Name", Pupil), ("BirthDate", "2017.3"), ("FilledOn", "2026-11-20"),
            ("Father.Name", "路建国"), ("Father.Since", "2024.2"), ("Father.Place", "江苏省苏州市"), ("Father.Phones[0]", "13812345678"),
            ("Mother.Name", "李红梅"), ("Mother.Since", "2024.2"), ("Mother.Place", "江苏省苏州市"),
            ("Guardians[0].Name", "王桂香"), ("Guardians[0].Relation", "祖母"), ("Guardians[0].Address", "青溪镇石桥村9号"), ("Guardians[0].Phones[0]", "13812345670"),
        })
        {
            await teacher.Page.Locator($"[name='Form.{field}']").FillAsync(text);
        }
        await teacher.Page.Locator("[name='Form.Sex']").SelectOptionAsync(new SelectOptionValue { Label = "女" });
        await teacher.Page.Locator("[name='Form.Detail']").SelectOptionAsync(new SelectOptionValue { Label = "祖父母" });
        await teacher.Page.Locator("[name='Form.Name']").PressAsync("Enter");
        await Expect(teacher.Page.Locator(".paper")).ToContainTextAsync(Pupil);
        await teacher.Page.WaitForURLAsync(OneFile());
    }

    private static async Task OpenTaskAsync(BrowserPage browser)
    {
        await browser.GoToAsync("/admin/inbox");
        while (await browser.Page.GetByRole(AriaRole.Link, new() { Name = Pupil, Exact = true }).CountAsync() == 0)
        {
            await browser.Page.Locator("[rel=next]").ClickAsync();
        }
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = Pupil, Exact = true }).ClickAsync();
        await Expect(browser.Page.Locator("#fields")).ToBeVisibleAsync();
    }

    private static Task ButtonAsync(BrowserPage browser, string name) =>
        browser.Page.Locator(".page-actions").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }

    private async Task<BrowserPage> OpenAsync(string user)
    {
        var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(user);
        return browser;
    }

    [GeneratedRegex("/admin/children/[0-9a-f]{32}$")]
    private static partial Regex OneFile();
}
