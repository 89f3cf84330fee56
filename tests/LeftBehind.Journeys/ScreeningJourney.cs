using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A class is gone through pupil by pupil, and the school and the county see how far each has come.</summary>
public class ScreeningJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Theory, InlineData(DemoAccounts.Teacher, "desk"), InlineData("teacher2", "phone")]
    public async Task A_teacher_asks_after_every_pupil_before_the_class_is_done(string user, string on)
    {
        await using var browser = await fixture.Site.OpenBrowserAsync(on == "phone" ? Screen.Phone : Screen.Desk);
        await browser.SignInAsync(user);
        await browser.GoToAsync("/admin/screening");
        await browser.Page.Locator(".row-title a").First.ClickAsync();
        await browser.Page.Locator("[name=names]").FillAsync("欧阳小荷\n慕容小麦\n诸葛小雨");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "添加", Exact = true }).ClickAsync();
        await LookAsync(browser, "screening-class");

        await MarkAsync(browser, "欧阳小荷", "有父母外出");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "本班核查完成" }).ClickAsync();
        await Expect(browser.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "全部学生核查后才能完成本班" })).ToBeVisibleAsync();
        foreach (var row in await browser.Page.Locator(".roster tbody tr").AllAsync())
        {
            if (await row.Locator("input:checked").CountAsync() == 0)
            {
                await row.GetByText("父母都在家").ClickAsync();
            }
        }
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "本班核查完成" }).ClickAsync();

        await Expect(browser.Page.Locator(".notice-ok").First).ToContainTextAsync("核查");
        await LookAsync(browser, "screening-class-done");
        await browser.GoToAsync("/admin/screening");
        await Expect(browser.Page.Locator(".row-state").First).ToContainTextAsync("已完成");
    }

    [Theory, InlineData(DemoAccounts.Principal), InlineData(DemoAccounts.County)]
    public async Task Who_answers_for_several_classes_sees_how_far_they_have_come(string user)
    {
        foreach (var screen in new[] { Screen.Desk, Screen.Phone })
        {
            await using var browser = await fixture.Site.OpenBrowserAsync(screen);
            await browser.SignInAsync(user);
            await browser.GoToAsync("/admin/screening");
            await LookAsync(browser, $"screening-{user}");
        }
    }

    private static Task MarkAsync(BrowserPage browser, string name, string words) =>
        browser.Page.Locator(".roster tbody tr", new() { HasText = name }).GetByText(words).ClickAsync();

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        await browser.ScreenshotAsync(name);
        browser.AssertNoErrors();
    }
}
