using LeftBehind.Testing;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace LeftBehind.Journeys;

/// <summary>A file between the people of a school.</summary>
public class ChildReviewJourney(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    public static TheoryData<string> Screens => ["desk", "phone"];

    [Theory, MemberData(nameof(Screens))]
    public async Task Handed_in_returned_with_a_reason_mended_and_accepted(string on)
    {
        await using var clerk = await OpenAsync(DemoAccounts.Clerk, on);
        await using var principal = await OpenAsync(DemoAccounts.Principal, on);
        await clerk.GoToAsync("/admin/children?file=Returned");
        await clerk.Page.Locator(".row-title a").Nth(on == "desk" ? 0 : 1).ClickAsync();
        await clerk.Page.WaitForURLAsync(url => new Uri(url).AbsolutePath.Length > 40);
        var path = new Uri(clerk.Page.Url).AbsolutePath;
        await LookAsync(clerk, "child-returned");
        await ButtonAsync(clerk, "提交");
        await Expect(clerk.Page.Locator(".states")).ToContainTextAsync("待校长审核");

        await principal.GoToAsync(path);
        await ButtonAsync(principal, "退回");
        await principal.Page.Locator("[name=reason]").FillAsync("请核实母亲的外出时间");
        await LookAsync(principal, "child-return");
        await principal.Page.Locator("#return button").ClickAsync();
        await Expect(principal.Page.Locator(".notice-warn")).ToContainTextAsync("请核实母亲的外出时间");

        await clerk.GoToAsync(path + "/edit");
        await clerk.Page.Locator("[name='Form.Mother.Since']").FillAsync("2025年3月");
        await clerk.Page.Locator("[name='Form.Mother.Place']").FillAsync("浙江省义乌市");
        await clerk.Page.Locator("[name='Form.Mother.Place']").PressAsync("Enter");
        await Expect(clerk.Page.Locator(".paper")).ToContainTextAsync("2025年3月");
        await ButtonAsync(clerk, "提交");
        await Expect(clerk.Page.Locator(".states")).ToContainTextAsync("待校长审核");
        await principal.GoToAsync(path);
        await ButtonAsync(principal, "审核通过");
        await Expect(principal.Page.Locator(".states")).ToContainTextAsync("待县审核");
        await LookAsync(principal, "child-accepted");
    }

    [Fact]
    public async Task Two_people_save_the_same_file_and_the_second_sees_what_the_first_changed()
    {
        await using var clerk = await OpenAsync(DemoAccounts.Clerk);
        await using var principal = await OpenAsync(DemoAccounts.Principal);
        await clerk.GoToAsync("/admin/children?file=Draft&guardianship=WithGrandparents");
        var path = await clerk.Page.Locator(".row-title a").First.GetAttributeAsync("href") + "/edit";
        await clerk.GoToAsync(path);
        await principal.GoToAsync(path);
        await clerk.Page.Locator("[name='Form.Concerns']").FillAsync("甲：上学路远");
        await clerk.Page.Locator("[name='Form.Father.Place']").FillAsync("上海市");
        await clerk.Page.Locator("[name='Form.Father.Place']").PressAsync("Enter");
        await Expect(clerk.Page.Locator(".paper")).ToContainTextAsync("上海市");
        await principal.Page.Locator("[name='Form.Concerns']").FillAsync("乙：需要心理关怀");
        await principal.Page.Locator("[name='Form.Father.Name']").PressAsync("Enter");

        await Expect(principal.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("甲：上学路远");
        await principal.AssertAccessibleAsync();
        await principal.ScreenshotAsync("child-two-people");
        await Expect(principal.Page.Locator("[name='Form.Concerns']")).ToHaveValueAsync("乙：需要心理关怀");
        await Expect(principal.Page.Locator("[name='Form.Father.Place']")).ToHaveValueAsync("上海市");
    }

    [Theory]
    [InlineData("欧阳")]
    [InlineData("古丽")]
    [InlineData("ayiguli")]
    [InlineData("aygl")]
    [InlineData("15400100248")]
    [InlineData("0248")]
    public async Task A_pupil_is_found_as_one_types(string typed)
    {
        await using var clerk = await OpenAsync(DemoAccounts.Clerk);
        await clerk.GoToAsync("/admin/children");
        await clerk.Page.Locator(".filter-search [type=search]").PressSequentiallyAsync(typed);
        if (typed == "欧阳")
        {
            await Expect(clerk.Page.Locator("#list")).Not.ToContainTextAsync("阿加·伍各莫");
            return;
        }
        await Expect(clerk.Page.Locator(".row-title a")).ToHaveTextAsync(["阿依古丽·买买提"]);
        Assert.Contains("/admin/children?q=~", clerk.Page.Url, StringComparison.Ordinal);
        if (typed == "aygl")
        {
            await LookAsync(clerk, "children-search");
        }
    }

    [Fact]
    public async Task A_child_without_an_adult_stands_on_top_until_somebody_answers()
    {
        await using var principal = await OpenAsync(DemoAccounts.Principal);
        var alert = principal.Page.Locator(".urgent-card").First;
        var name = (await alert.Locator("h2").InnerTextAsync()).Split('：')[0];
        await Expect(alert).ToContainTextAsync("110");
        await alert.GetByRole(AriaRole.Link, new() { Name = "去处理" }).ClickAsync();
        await LookAsync(principal, "child-alert");
        await principal.Page.Locator("[name=answer]").FillAsync("已联系姑姑，今天起由姑姑照看");
        await principal.Page.GetByRole(AriaRole.Button, new() { Name = "记录处理结果" }).ClickAsync();

        await Expect(principal.Page.Locator("section.notice-bad")).ToContainTextAsync("今天起由姑姑照看");
        await principal.GoToAsync("/admin");
        await Expect(principal.Page.Locator(".urgent-card").Filter(new() { HasText = name })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_pupil_leaves_and_comes_back_to_the_same_file()
    {
        await using var clerk = await OpenAsync(DemoAccounts.Clerk);
        await clerk.GoToAsync("/admin/children?state=Listed&file=Accepted");
        await clerk.Page.Locator(".row-title a").Nth(5).ClickAsync();
        await Expect(clerk.Page.Locator(".states")).ToContainTextAsync("在册");
        await NoteAsync(clerk, "TransferOut");
        await Expect(clerk.Page.Locator(".states")).ToContainTextAsync("转出");
        await LookAsync(clerk, "child-left");
        await NoteAsync(clerk, "TransferIn");
        await Expect(clerk.Page.Locator(".states")).ToContainTextAsync("在册");
    }

    private static async Task NoteAsync(BrowserPage browser, string type)
    {
        await browser.GoToAsync(new Uri(browser.Page.Url).AbsolutePath + "/change");
        await browser.Page.Locator("[name='Item2.Type']").SelectOptionAsync(type);
        await browser.Page.Locator("[name='Item2.Note']").FillAsync("随父母");
        await browser.Page.Locator("[name='Item2.Note']").PressAsync("Enter");
        await browser.Page.WaitForURLAsync(url => !url.EndsWith("/change", StringComparison.Ordinal));
    }

    private static Task ButtonAsync(BrowserPage browser, string name) =>
        browser.Page.Locator(".page-actions").GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    private async Task<BrowserPage> OpenAsync(string user, string on = "desk")
    {
        var browser = await fixture.Site.OpenBrowserAsync(on == "desk" ? Screen.Desk : Screen.Phone);
        await browser.SignInAsync(user);
        return browser;
    }

    private static async Task LookAsync(BrowserPage browser, string name)
    {
        await browser.ScreenshotAsync(name);
        await browser.AssertAccessibleAsync();
        await browser.AssertFitsScreenAsync();
        browser.AssertNoErrors();
    }
}
