using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A workflow is drawn with the mouse and in the list, mended, saved and tried.</summary>
public class DesignerJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task An_administrator_draws_a_workflow_is_told_what_is_missing_saves_it_and_tries_it_on_the_desk_and_on_a_phone()
    {
        await using var browser = await fixture.Site.OpenBrowserAsync();
        await browser.SignInAsync(DemoAccounts.Admin);
        var page = browser.Page;
        await OpenAsync(browser, "/admin/workflows/new");
        await page.Locator("#type-name").FillAsync("信件复核");
        await PutAsync(page, "ContentSubmittedEvent", 120, 60);
        await PutAsync(page, "UserTask", 420, 140);
        await JoinAsync(page, from: "port-0-0", to: 1);
        await Expect(page.Locator("#step-heading")).ToHaveTextAsync("提交审核");

        // What is missing stands at the field, and goes once it is there.
        await page.Locator("#step-back").ClickAsync();
        await page.Locator(".designer-step", new() { HasText = "人工审核" }).ClickAsync();
        await Expect(page.Locator("#field-Step-error")).ToContainTextAsync("待办事项");
        await page.Locator("#field-Step").FillAsync("校长复核");
        await Expect(page.Locator("#field-Step-error")).ToBeHiddenAsync();
        await page.Locator("#step-title").FillAsync("校长复核");

        // The same with the keyboard, in the list.
        await page.Locator("#step-back").PressAsync("Enter");
        await AddAsync(page, "PublishContentTask");
        await AddAsync(page, "ReturnContentTask");
        await page.Locator(".designer-step", new() { HasText = "校长复核" }).PressAsync("Enter");
        await page.Locator("#way-0").SelectOptionAsync(new SelectOptionValue { Label = "3. 使其生效" });
        await page.Locator("#way-1").SelectOptionAsync(new SelectOptionValue { Label = "4. 退回" });
        await Expect(page.Locator(".djs-connection")).ToHaveCountAsync(3);
        await Expect(page.Locator("[data-state]")).ToHaveTextAsync("检查通过。");
        await LookAsync(browser, "designer");
        await page.Locator("[data-undo]").ClickAsync();
        await Expect(page.Locator(".djs-connection")).ToHaveCountAsync(2);
        await page.Locator("[data-redo]").ClickAsync();
        await Expect(page.Locator(".djs-connection")).ToHaveCountAsync(3);

        await page.Locator("[data-save]").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "信件复核", Level = 1 })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "试运行" }).ClickAsync();
        await page.Locator("button[name=Begun]").ClickAsync();
        await Expect(page.Locator(".trial")).ToContainTextAsync("将转到");
        await page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await Expect(page.Locator(".notice-ok")).ToContainTextAsync("流程到此结束");
        await LookAsync(browser, "trial");

        await using var phone = await fixture.Site.OpenBrowserAsync(Screen.Phone);
        await phone.SignInAsync(DemoAccounts.Admin);
        await OpenAsync(phone, "/admin/workflows/types/registration/edit");
        await Expect(phone.Page.Locator("[data-canvas]")).ToBeHiddenAsync();
        await LookAsync(phone, "designer");
        await phone.Page.Locator("#open-county").ClickAsync();
        await Expect(phone.Page.Locator("#step-heading")).ToBeFocusedAsync();
        await LookAsync(phone, "designer-step");
        await phone.GoToAsync("/admin/workflows/types/registration/trial");
        await Expect(phone.Page.Locator("#OrganizationId")).ToBeVisibleAsync();
        await LookAsync(phone, "trial");
    }

    private static async Task OpenAsync(BrowserPage browser, string path)
    {
        await browser.GoToAsync(path);
        await Expect(browser.Page.Locator("#designer[data-ready]")).ToBeAttachedAsync();
    }

    /// <summary>Drags a kind of step from the palette onto the drawing.</summary>
    private static async Task PutAsync(IPage page, string kind, float x, float y)
    {
        var steps = await page.Locator(".djs-shape[data-element-id^='step-']").CountAsync();
        var (from, stage) = (await BoxAsync(page, $"[data-kind='{kind}']"), await BoxAsync(page, "[data-canvas]"));
        await page.Mouse.MoveAsync(from.X + 20, from.Y + 8);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(stage.X + x - 5, stage.Y + y - 5, new() { Steps = 8 });
        await page.Mouse.MoveAsync(stage.X + x, stage.Y + y, new() { Steps = 2 });
        await page.Mouse.UpAsync();
        await Expect(page.Locator(".djs-shape[data-element-id^='step-']")).ToHaveCountAsync(steps + 1);
        await CheckedAsync(page);
    }

    /// <summary>Draws a way from an outcome to a step.</summary>
    private static async Task JoinAsync(IPage page, string from, int to)
    {
        var (port, step) = (await BoxAsync(page, $"[data-element-id='{from}']"), await BoxAsync(page, $"[data-element-id^='step-{to}-']"));
        await page.Mouse.MoveAsync(port.X + (port.Width / 2), port.Y + (port.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(step.X + 60, step.Y + 30, new() { Steps = 10 });
        await page.Mouse.MoveAsync(step.X + 64, step.Y + 32, new() { Steps = 2 });
        await page.Mouse.UpAsync();
        await Expect(page.Locator(".djs-connection")).ToHaveCountAsync(1);
        await CheckedAsync(page);
    }

    /// <summary>What the server says of the drawing has come: nothing moves under the hand any more.</summary>
    private static Task CheckedAsync(IPage page) => Expect(page.Locator("#designer")).ToHaveAttributeAsync("aria-busy", "false");

    private static async Task AddAsync(IPage page, string kind)
    {
        await page.Locator("#step-kind").SelectOptionAsync(kind);
        await page.Locator("#step-add").PressAsync("Enter");
        await Expect(page.Locator("#step-heading")).ToBeFocusedAsync();
        await page.Locator("#step-back").PressAsync("Enter");
    }

    private static async Task<LocatorBoundingBoxResult> BoxAsync(IPage page, string selector) =>
        await page.Locator(selector).First.BoundingBoxAsync() ?? throw new InvalidOperationException($"{selector} is not there");

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }
}
