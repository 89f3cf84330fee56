using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>What county and school do on the pages of a round.</summary>
internal static partial class RoundPages
{
    /// <returns>The path of its board.</returns>
    public static async Task<string> OpenAsync(BrowserPage county)
    {
        await county.GoToAsync("/admin/rounds/new");
        await county.LookAsync("round-new");
        var today = ChinaTime.Today(TimeProvider.System);
        await county.Page.Locator("[name='Form.EntryDeadline']").FillAsync(Text(today.AddDays(10)));
        await county.Page.Locator("[name='Form.FilingDeadline']").FillAsync(Text(today.AddDays(40)));
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "设立轮次" }).ClickAsync();
        await county.Page.WaitForURLAsync(OneRound());
        return new Uri(county.Page.Url).AbsolutePath;
    }

    public static async Task HandInAsync(BrowserPage principal, string board)
    {
        await principal.GoToAsync(board);
        await principal.LookAsync("round-of-a-school");
        await principal.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^报送汇总表") }).ClickAsync();
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Expect(principal.Page.Locator(".states").First).ToContainTextAsync("已报待审");
    }

    /// <summary>For a new school that has no such child.</summary>
    public static async Task ReportNilAsync(BrowserPage county, string board)
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
        await county.LookAsync("nil-report");
        await county.Page.GetByRole(AriaRole.Button, new() { Name = "报送零报告" }).ClickAsync();
        await Expect(county.Page.Locator(".states").First).ToContainTextAsync("已报待审");
    }

    /// <summary>Keeps the page as a picture and fails where it is not fit for everybody.</summary>
    public static async Task LookAsync(this BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("/admin/rounds/[0-9]+$")]
    private static partial Regex OneRound();
}
