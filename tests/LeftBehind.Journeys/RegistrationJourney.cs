using System.Text.RegularExpressions;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>Files from the teacher's desk past the principal and the county, which decides in a round, onto paper.</summary>
public partial class RegistrationJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private static readonly string[] _pupils = ["路小满", "路小雨", "路小禾"];

    [Fact]
    public async Task A_teacher_registers_three_the_principal_returns_one_with_a_reason_the_teacher_mends_it_and_the_county_approves_the_schools_list_which_Annex_2_prints()
    {
        await using var teacher = await OpenAsync(DemoAccounts.Teacher);
        await using var principal = await OpenAsync(DemoAccounts.Principal);
        await using var county = await OpenAsync(DemoAccounts.County);
        var board = await RoundPages.OpenAsync(county);
        await principal.GoToAsync("/admin/inbox");
        foreach (var pupil in _pupils.Reverse())
        {
            await RegisterAsync(teacher, pupil);
        }
        await ReadTheNewsAsync(principal);
        await ReturnAndMendAsync(teacher, principal);
        foreach (var pupil in _pupils)
        {
            await OpenTaskAsync(principal, pupil);
            await Expect(principal.Page.Locator("#earlier")).ToHaveCountAsync(pupil == _pupils[0] ? 1 : 0);
            await principal.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
            await Expect(principal.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = pupil })).ToBeVisibleAsync();
        }
        await ApproveAnotherAsync(principal);
        await county.GoToAsync("/admin/inbox?kind=Child");
        await county.LookAsync("inbox");
        await OpenTaskAsync(county, _pupils[0]);
        await county.LookAsync("task-of-the-county");

        await RoundPages.HandInAsync(principal, board);
        await ApproveTheListAsync(county);
        await teacher.GoToAsync(new Uri(teacher.Page.Url).AbsolutePath);
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("已审核");
        await RoundPages.ReportNilAsync(county, board);
        await county.GoToAsync(board);
        await Expect(county.Page.Locator("tr", new() { HasText = "青溪镇中心小学" })).ToContainTextAsync("退回1人");
        await Expect(county.Page.Locator("tr", new() { HasText = "溪口教学点" })).ToContainTextAsync("零报告");
        await county.LookAsync("round-board");
        await county.Page.GetByRole(AriaRole.Link, new() { Name = "已通过的汇总表" }).ClickAsync();
        await Expect(county.Page.Locator(".annex-2").First).ToBeVisibleAsync();
        foreach (var pupil in _pupils)
        {
            await Expect(county.Page.Locator(".annex-2", new() { HasText = pupil }).First).ToBeVisibleAsync();
        }
        await using var phone = await OpenAsync(DemoAccounts.County, Screen.Phone);
        await phone.GoToAsync(board);
        await phone.LookAsync("round-board");
    }

    private static async Task RegisterAsync(BrowserPage teacher, string pupil)
    {
        await teacher.GoToAsync("/admin/children/new");
        foreach (var (field, text) in new[]
        {
            ("Name", pupil), ("BirthDate", "2017.3"), ("FilledOn", "2026-11-20"),
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
        await Expect(teacher.Page.Locator(".paper")).ToContainTextAsync(pupil);
        await teacher.Page.WaitForURLAsync(OneFile());
        await HandInAsync(teacher);
    }

    private static async Task HandInAsync(BrowserPage teacher)
    {
        await teacher.Page.Locator(".page-actions").GetByRole(AriaRole.Button, new() { Name = "提交", Exact = true }).ClickAsync();
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("待校长审核");
    }

    // The one that was registered last: its page stands open on the teacher's screen.
    private static async Task ReturnAndMendAsync(BrowserPage teacher, BrowserPage principal)
    {
        var path = new Uri(teacher.Page.Url).AbsolutePath;
        await OpenTaskAsync(principal, _pupils[0]);
        await principal.Page.Locator("tr", new() { HasText = "母亲 · 姓名" }).Locator("input").FillAsync("与户口簿不符");
        await principal.LookAsync("task-of-the-principal");
        // However long what was handed in is, there is room for a reason beside it.
        Assert.True(await principal.Page.Locator(".task-reason").First.EvaluateAsync<int>("field => field.offsetWidth") >= 200);
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "退回", Exact = true }).ClickAsync();
        await Expect(principal.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = _pupils[0] })).ToBeVisibleAsync();

        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".notice-warn")).ToContainTextAsync("与户口簿不符");
        await teacher.GoToAsync(path + "/edit");
        await teacher.Page.Locator("[name='Form.Mother.Name']").FillAsync("李红玫");
        await teacher.Page.Locator("[name='Form.Mother.Name']").PressAsync("Enter");
        await Expect(teacher.Page.Locator(".paper")).ToContainTextAsync("李红玫");
        await HandInAsync(teacher);
    }

    // Whom the county will send back.
    private static async Task ApproveAnotherAsync(BrowserPage principal)
    {
        await principal.GoToAsync("/admin/inbox?kind=Child");
        await principal.Page.Locator(".row-title > a").First.ClickAsync();
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await Expect(principal.Page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
    }

    private static async Task ApproveTheListAsync(BrowserPage county)
    {
        await county.GoToAsync("/admin/inbox?kind=RoundSubmission");
        await county.Page.Locator(".unfold summary").ClickAsync();
        await Expect(county.Page.Locator(".unfold li").First).ToBeVisibleAsync();
        await county.LookAsync("inbox-of-lists");
        await county.Page.Locator(".row-title > a").ClickAsync();
        await Expect(county.Page.Locator("[name^='Reasons[']").First).ToBeAttachedAsync();
        await county.LookAsync("list-of-a-school");
        await county.Page.Locator("[name^='Reasons[']:not([aria-label*='路小']):visible").First.FillAsync("与户口簿不符");
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await Expect(county.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "其中1人退回学校" })).ToBeVisibleAsync();
    }

    // The principal's inbox lay open all the time.
    private static async Task ReadTheNewsAsync(BrowserPage principal)
    {
        await Expect(principal.Page.Locator(".news")).ToContainTextAsync("3项新待办", new() { Timeout = 60_000 });
        await principal.LookAsync("inbox-with-news");
        await principal.Page.GetByRole(AriaRole.Link, new() { Name = "3项新待办" }).ClickAsync();
        await Expect(principal.Page.Locator(".tabs [aria-current]")).ToContainTextAsync("新到的");
        await Expect(principal.Page.Locator(".row-title")).ToHaveCountAsync(_pupils.Length);
    }

    private static async Task OpenTaskAsync(BrowserPage browser, string pupil)
    {
        await browser.GoToAsync("/admin/inbox?kind=Child");
        while (await browser.Page.GetByRole(AriaRole.Link, new() { Name = pupil, Exact = true }).CountAsync() == 0)
        {
            var here = browser.Page.Url;
            await browser.Page.Locator("[rel=next]").ClickAsync();
            await browser.Page.WaitForURLAsync(url => url != here);
        }
        await browser.Page.GetByRole(AriaRole.Link, new() { Name = pupil, Exact = true }).ClickAsync();
        await Expect(browser.Page.Locator("#fields")).ToBeVisibleAsync();
    }

    private async Task<BrowserPage> OpenAsync(string user, Screen? screen = null)
    {
        var browser = await fixture.Site.OpenBrowserAsync(screen ?? Screen.Desk);
        await browser.SignInAsync(user);
        return browser;
    }

    [GeneratedRegex("/admin/children/[0-9a-f]{32}$")]
    private static partial Regex OneFile();
}
