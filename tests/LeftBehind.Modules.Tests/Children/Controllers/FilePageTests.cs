using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Controllers;

public class FilePageTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task The_page_says_who_saw_printed_exported_and_changed_the_file()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var path = $"/admin/children/{(await Site.AcceptedAsync(DemoAccounts.Clerk)).ContentItemId}";

        await county.GetPageAsync(path);
        await clerk.GetPageAsync(path);
        var page = await clerk.GetPageAsync(path);
        var form = Regex.Match(page, "href=\"(/admin/forms/annex1/child/[^\"]+)\"").Groups[1].Value;
        await clerk.GetPageAsync(form);
        using var workbook = await clerk.GetAsync(form + "/file");

        var trail = Regex.Replace(WebUtility.HtmlDecode(await clerk.GetPageAsync(path)).Split("id=\"trail\"")[1], "\\s+", " ");
        Assert.Contains("（县审核员） 查看", trail, StringComparison.Ordinal);
        Assert.Contains("（学籍管理员） 查看 <small class=\"text-secondary\">2次</small>", trail, StringComparison.Ordinal);
        Assert.Contains("打印：附件 1", trail, StringComparison.Ordinal);
        Assert.Contains("导出：登记表-", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mentor_sees_neither_the_trail_nor_the_form_to_hand_in()
    {
        using var mentor = await Site.SignInAsync(DemoAccounts.Mentor);
        var id = (await Site.RowsAsync(DemoAccounts.Mentor, published: true))[0].ContentItemId;
        var page = await mentor.GetPageAsync($"/admin/children/{id}");
        Assert.DoesNotContain("id=\"trail\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/admin/forms/", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_names_the_pupil_to_whom_the_file_is_open()
    {
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        var child = await Site.AcceptedAsync(DemoAccounts.Clerk);
        await principal.GetPageAsync($"/admin/children/{child.ContentItemId}");
        Assert.Contains($"<a href=\"/admin/children/{child.ContentItemId}\">{child.Name}</a>", WebUtility.HtmlDecode(await principal.GetPageAsync("/admin/audit")), StringComparison.Ordinal);
    }
}
