using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A letter from the teacher's desk past the principal to a grandfather's phone, and on paper to a family without one.</summary>
public partial class LettersJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private const string Title = "给家长的寒假信";

    private Site Site => fixture.Site;

    [Fact]
    public async Task A_teacher_writes_and_reads_aloud_the_principal_approves_it_goes_out_at_its_time_a_guardian_hears_confirms_and_replies_and_a_slip_comes_back_on_paper()
    {
        Site.Services.GetRequiredService<IConfiguration>()["LeftBehind:PublicBaseUrl"] = "https://jiaxiao.example";
        await using var teacher = await OpenAsync(Screen.Desk, DemoAccounts.Teacher);
        var path = await WriteAsync(teacher.Page, teacher);
        await ApproveAsync();
        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("已通过，到时发布");
        await TurnTheClockAsync(TimeSpan.FromMinutes(20));
        await teacher.GoToAsync(path);
        await Expect(teacher.Page.Locator(".states")).ToContainTextAsync("已发布");

        await teacher.GoToAsync(path + "/receipts?flag=Rest");
        await LookAsync(teacher, "letter-calls");
        var (child, tail) = await SomebodyWithAPhoneAsync(teacher.Page);
        var (scanned, another, slip) = await PrintAsync(teacher, path, child);
        await AnswerAsync(LinkOf(scanned), tail);
        await teacher.GoToAsync(path + "/receipts?flag=Confirmed");
        await Expect(teacher.Page.Locator("#list tbody tr")).ToContainTextAsync([child]);
        await Expect(teacher.Page.Locator(".letter-replies")).ToContainTextAsync("收到了，过年回来");
        await HearAsync(teacher);
        await ForwardAsync(teacher, path);

        await teacher.GoToAsync("/admin/letters/scan");
        await LookAsync(teacher, "letter-scan");
        await teacher.Page.Locator("#code").FillAsync(another);
        await teacher.Page.Locator("#code").PressAsync("Enter");
        await Expect(teacher.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已收回执" })).ToBeVisibleAsync();
        await teacher.GoToAsync(path + "/receipts?flag=Paper");
        await Expect(teacher.Page.Locator("#list tbody tr")).ToHaveCountAsync(1);
        await PhotographAsync(teacher, slip);
        await teacher.GoToAsync(path + "/receipts?flag=Paper");
        await Expect(teacher.Page.Locator("#list tbody tr")).ToHaveCountAsync(2);
        await LookAsync(teacher, "letter-receipts");
        await LookRoundAsync(path);
    }

    private async Task<string> WriteAsync(IPage page, BrowserPage teacher)
    {
        var at = ChinaTime.LocalOf(Site.Clock.GetUtcNow().UtcDateTime).AddMinutes(15);
        await teacher.GoToAsync("/admin/letters");
        await LookAsync(teacher, "letters");
        await page.GetByRole(AriaRole.Link, new() { Name = "写信" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "寒假致家长的一封信" }).ClickAsync();
        await page.Locator("[name='Letter.Title']").FillAsync(Title);
        await page.Locator(".letter-fields").GetByRole(AriaRole.Button, new() { Name = "班主任", Exact = true }).ClickAsync();
        await Expect(page.Locator("[name='Letter.Body']")).ToHaveValueAsync(new Regex("{{ 班主任 }}"));
        await page.Locator("[name='Letter.PublishOn']").FillAsync($"{at:yyyy-MM-dd}");
        await page.Locator("[name='Letter.PublishAt']").FillAsync($"{at:HH:mm}");
        await page.GetByRole(AriaRole.Button, new() { Name = "预览" }).ClickAsync();
        await Expect(page.Locator("#letter-preview .letter")).ToContainTextAsync("就要放寒假了");
        await LookAsync(teacher, "letter-composer");
        await page.Locator(".form-foot button[type=submit]").ClickAsync();
        await Expect(page.Locator(".letter")).ToContainTextAsync("就要放寒假了");

        await RecordAsync(page);
        await page.Locator(".letter-recorder input[type=file]").SetInputFilesAsync(new FilePayload { Name = "录音.wav", MimeType = "audio/wav", Buffer = HalfASecond() });
        await page.GetByRole(AriaRole.Button, new() { Name = "保存录音" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "录音已保存" })).ToBeVisibleAsync();
        await LookAsync(teacher, "letter-draft");
        var path = new Uri(page.Url).AbsolutePath;
        await page.GetByRole(AriaRole.Button, new() { Name = "提交审核" }).ClickAsync();
        await Expect(page.Locator(".states")).ToContainTextAsync("待审核");
        return path;
    }

    private async Task ApproveAsync()
    {
        await using var principal = await OpenAsync(Screen.Desk, DemoAccounts.Principal);
        await principal.GoToAsync("/admin/inbox?kind=ParentLetter");
        await principal.Page.GetByRole(AriaRole.Link, new() { Name = Title, Exact = true }).ClickAsync();
        await Expect(principal.Page.Locator("[aria-labelledby=fields]")).ToContainTextAsync("尊敬的家长");
        await LookAsync(principal, "letter-task");
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "审核通过", Exact = true }).ClickAsync();
        await Expect(principal.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = Title })).ToBeVisibleAsync();
    }

    private async Task TurnTheClockAsync(TimeSpan by)
    {
        Site.Clock.Advance(by);
        await using var scope = Site.Scope();
        var clock = Site.Services.GetServices<IBackgroundTask>().Single(task => task.GetType().Name == "WorkflowClock");
        await clock.DoWorkAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
    }

    /// <summary>The first of a family on the call list whose number is known: to them the sheet is addressed.</summary>
    private static async Task<(string Child, string Tail)> SomebodyWithAPhoneAsync(IPage page)
    {
        var families = new HashSet<string>();
        foreach (var row in await page.Locator("#list tbody tr").AllAsync())
        {
            var child = (await row.Locator(".row-title").InnerTextAsync()).Trim();
            if (families.Add(child) && await row.Locator("a.tel").CountAsync() > 0)
            {
                return (child, string.Concat((await row.Locator("a.tel").First.InnerTextAsync()).Where(char.IsAsciiDigit))[^4..]);
            }
        }
        throw new InvalidOperationException("Nobody on the list can be called.");
    }

    /// <returns>The words beside the code on the sheet of a child, those on another sheet, and the slip of a third as it looks.</returns>
    private static async Task<(string OfChild, string Another, byte[] Slip)> PrintAsync(BrowserPage teacher, string path, string child)
    {
        await teacher.GoToAsync(path + "/print?copies=2");
        await Expect(teacher.Page.Locator(".letter-slip").First).ToContainTextAsync("回执");
        await LookAsync(teacher, "letter-print");
        var slips = teacher.Page.Locator(".letter-slip");
        var own = await slips.Filter(new() { HasText = child }).Locator(".letter-slip-address").First.InnerTextAsync();
        var all = await slips.Locator(".letter-slip-address").AllInnerTextsAsync();
        var another = all.First(address => address != own);
        var slip = await slips.Nth(all.Index().First(entry => entry.Item != own && entry.Item != another).Index).ScreenshotAsync();
        var download = await teacher.Page.RunAndWaitForDownloadAsync(() => teacher.Page.GetByRole(AriaRole.Link, new() { Name = "下载 PDF" }).ClickAsync());
        Assert.StartsWith(Title, download.SuggestedFilename, StringComparison.Ordinal);
        await LibreOffice.PictureAsync(await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken), "letter-printed", 1, TestContext.Current.CancellationToken);
        await teacher.Page.GetByRole(AriaRole.Button, new() { Name = "已全部发出" }).ClickAsync();
        await teacher.Page.Locator("#confirm-dialog [data-yes]").ClickAsync();
        await Expect(teacher.Page.GetByRole(AriaRole.Status).Filter(new() { HasText = "已登记" })).ToBeVisibleAsync();
        return (own, another, slip);
    }

    private async Task AnswerAsync(string link, string tail)
    {
        await using var phone = await Site.OpenBrowserAsync(Screen.Phone);
        var page = phone.Page;
        await phone.GoToAsync(link);
        await page.GetByRole(AriaRole.Button, new() { Name = "我知道了" }).ClickAsync();
        await page.Locator("#answer").FillAsync(tail);
        await page.GetByRole(AriaRole.Button, new() { Name = "打开信" }).ClickAsync();
        await Expect(page.Locator("article")).ToContainTextAsync("就要放寒假了");
        await LookAsync(phone, "family-letter-with-sound");
        Assert.InRange(await page.EvaluateAsync<double>("async () => { const sound = document.querySelector('audio'); const heard = new Promise(done => sound.addEventListener('ended', done)); sound.muted = true; await sound.play(); await heard; return sound.currentTime; }"), 0.4, 0.6);
        await page.GetByRole(AriaRole.Button, new() { Name = "我读到了" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("老师已经知道");
        await page.GetByRole(AriaRole.Link, new() { Name = "回信" }).ClickAsync();
        await page.Locator("#words").FillAsync("收到了，过年回来");
        await page.Locator("#sound").SetInputFilesAsync(OldPhonesRecording);
        await page.GetByRole(AriaRole.Button, new() { Name = "发给老师" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("回信已经交给老师");
    }

    /// <summary>The other pages of the letter, and all of them on a phone.</summary>
    private async Task LookRoundAsync(string path)
    {
        await using var phone = await OpenAsync(Screen.Phone, DemoAccounts.Teacher);
        foreach (var (page, name) in new[] { ("/admin/letters/new", "composer"), (path, "out"), (path + "/receipts", "receipts"), (path + "/forward", "forward"), ("/admin/letters/quiet", "families-not-reached") })
        {
            await phone.GoToAsync(page);
            await Expect(phone.Page.Locator("h1")).ToBeVisibleAsync();
            await LookAsync(phone, $"letter-{name}-phone");
        }
        await phone.Page.Locator("#list .row-title a").First.ClickAsync();
        await Expect(phone.Page.Locator("#Form_Channel")).ToBeVisibleAsync();
        await LookAsync(phone, "child-contacts-phone");
    }

    private static string LinkOf(string words) => Link().Match(words) is { Success: true } link ? link.Value : throw new InvalidOperationException("There is no link on the sheet.");

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }

    private async Task<BrowserPage> OpenAsync(Screen screen, string user)
    {
        var browser = await Site.OpenBrowserAsync(screen);
        await browser.SignInAsync(user);
        return browser;
    }

    [GeneratedRegex("/p/[0-9a-f]{24}")]
    private static partial Regex Link();
}
