using System.Text.RegularExpressions;
using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A pupil on the way from one school to another, as the two clerks meet it: one at the desk, the other on a phone.</summary>
public partial class TransferJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_clerk_asks_the_other_school_which_sees_a_card_takes_the_pupil_in_and_has_the_file()
    {
        await using var sender = await OpenAsync(DemoAccounts.Clerk, Screen.Desk);
        await using var receiver = await OpenAsync("clerk2", Screen.Phone);
        await sender.GoToAsync("/admin/children?file=Accepted&state=Listed");
        await sender.Page.Locator("td.row-title a").First.ClickAsync();
        await sender.Page.WaitForURLAsync(OneFile());
        var (pupil, file) = (await sender.Page.Locator("h1").InnerTextAsync(), new Uri(sender.Page.Url).AbsolutePath);
        await sender.Page.GetByRole(AriaRole.Link, new() { Name = "转学", Exact = true }).Last.ClickAsync();
        await sender.Page.GetByLabel("对方学校的校名或10位标识码").FillAsync("云岭");
        await sender.Page.GetByRole(AriaRole.Button, new() { Name = "查找", Exact = true }).ClickAsync();
        await sender.Page.GetByLabel("云岭镇中心小学").CheckAsync();
        await sender.Page.GetByLabel("给对方学校的备注").FillAsync("随父母到云岭镇居住");
        await LookAsync(sender, "transfer-school");
        await sender.Page.GetByRole(AriaRole.Button, new() { Name = "提出转学" }).ClickAsync();
        await Expect(sender.Page.Locator(".states")).ToContainTextAsync("转往云岭镇中心小学，等待接收");
        await LookAsync(sender, "transfer-waits");

        await receiver.GoToAsync("/admin/inbox");
        await LookAsync(receiver, "transfer-inbox");
        await receiver.Page.GetByRole(AriaRole.Link, new() { Name = pupil, Exact = true }).ClickAsync();
        await Expect(receiver.Page.GetByText("随父母到云岭镇居住")).ToBeVisibleAsync();
        await LookAsync(receiver, "transfer-card");
        await receiver.Page.GetByLabel("转入班级").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await receiver.Page.GetByRole(AriaRole.Button, new() { Name = "接收", Exact = true }).ClickAsync();
        await Expect(receiver.Page.Locator(".states")).ToContainTextAsync("已接收");

        await receiver.GoToAsync(file);
        await Expect(receiver.Page.Locator("h1")).ToHaveTextAsync(pupil);
        await sender.GoToAsync("/admin/transfers?out=true");
        await Expect(sender.Page.Locator("tr", new() { HasText = pupil })).ToContainTextAsync("已接收");
        await LookAsync(sender, "transfers-sent");
    }

    private async Task<BrowserPage> OpenAsync(string user, Screen screen)
    {
        var browser = await fixture.Site.OpenBrowserAsync(screen);
        await browser.SignInAsync(user);
        return browser;
    }

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.ScreenshotAsync(name);
    }

    [GeneratedRegex("/admin/children/[0-9a-f]{32}$")]
    private static partial Regex OneFile();
}
