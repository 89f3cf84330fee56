using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A round from its opening to the board that shows who has handed in.</summary>
public partial class RoundJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task The_county_opens_a_round_approves_a_schools_list_but_for_one_child_and_a_school_without_children_reports_nil()
    {
        await using var county = await OpenAsync(DemoAccounts.County, Screen.Desk);
        await using var principal = await OpenAsync(DemoAccounts.Principal, Screen.Desk);
        var board = await OpenRoundAsync(county);
        await ApproveInSchoolAsync(principal);
        await HandInAsync(principal, board);

        await county.GoToAsync("/admin/inbox?kind=RoundSubmission");
        await county.Page.Locator(".unfold summary").ClickAsync();
        await Expect(county.Page.Locator(".unfold li").First).ToBeVisibleAsync();
        await LookAsync(county, "inbox-of-lists");
        await county.Page.Locator(".row-title > a").ClickAsync();
        await LookAsync(county, "list-of-a-school");
        await county.Page.Locator("[name^='Reasons[']").First.FillAsync("与户口簿不符");
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await Expect(county.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "其中1人退回学校" })).ToBeVisibleAsync();

        await ReportNilAsync(county, board);
        await county.GoToAsync(board);
        await Expect(county.Page.Locator("tr", new() { HasText = "青溪镇中心小学" })).ToContainTextAsync("退回1人");
        await Expect(county.Page.Locator("tr", new() { HasText = "溪口教学点" })).ToContainTextAsync("零报告");
        await LookAsync(county, "round-board");
        await county.Page.GetByRole(AriaRole.Link, new() { Name = "已通过的汇总表" }).ClickAsync();
        await Expect(county.Page.Locator(".annex-2").First).ToBeVisibleAsync();
        await using var phone = await OpenAsync(DemoAccounts.County, Screen.Phone);
        await phone.GoToAsync(board);
        await LookAsync(phone, "round-board");
    }

    private static async Task<string> OpenRoundAsync(BrowserPage county)
    {
        await county.GoToAsync("/admin/rounds/new");
        await LookAsync(county, "round-new");
        var today = ChinaTime.Today(TimeProvider.System);
        await county.Page.Locator("[name='Form.EntryDeadline']").FillAsync(Text(today.AddDays(10)));
        await county.Page.Locator("[name='Form.FilingDeadline']").FillAsync(Text(today.AddDays(40)));
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "设立轮次" }).ClickAsync();
        await county.Page.WaitForURLAsync(OneRound());
        return new Uri(county.Page.Url).AbsolutePath;
    }

    private static async Task ApproveInSchoolAsync(BrowserPage principal)
    {
        await principal.GoToAsync("/admin/inbox?kind=Child");
        await principal.Page.Locator(".row-title > a").First.ClickAsync();
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await Expect(principal.Page.GetByRole(AriaRole.Status).First).ToBeVisibleAsync();
    }

    private static async Task HandInAsync(BrowserPage principal, string board)
    {
        await principal.GoToAsync(board);
        await LookAsync(principal, "round-of-a-school");
        await principal.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^报送汇总表") }).ClickAsync();
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Expect(principal.Page.Locator(".states").First).ToContainTextAsync("已报待审");
    }

    private static async Task ReportNilAsync(BrowserPage county, string board)
    {
        await county.GoToAsync("/admin/organizations?level=Township");
        await county.Page.GetByRole(AriaRole.Link, new() { Name = "石桥乡", Exact = true }).First.ClickAsync();
        await county.Page.GetByRole(AriaRole.Link, new() { Name = "新建学校" }).ClickAsync();
        await county.Page.Locator("[name='Form.Name']").FillAsync("溪口教学点");
        await county.Page.Locator("[name='Form.Code']").FillAsync("2133990999");
        await county.Page.Locator("[name='Form.Stage']").SelectOptionAsync("Primary");
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await county.GoToAsync(board);
        await county.Page.GetByRole(AriaRole.Link, new() { Name = "溪口教学点" }).ClickAsync();
        await county.Page.Locator("#signed-name").FillAsync("县审核员");
        await LookAsync(county, "nil-report");
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "报送零报告" }).ClickAsync();
        await Expect(county.Page.Locator(".states").First).ToContainTextAsync("已报待审");
    }

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }

    private async Task<BrowserPage> OpenAsync(string user, Screen screen)
    {
        var browser = await fixture.Site.OpenBrowserAsync(screen);
        await browser.SignInAsync(user);
        return browser;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("/admin/rounds/[0-9]+$")]
    private static partial Regex OneRound();
}
