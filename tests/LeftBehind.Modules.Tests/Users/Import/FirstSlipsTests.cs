using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Users.Import;

public sealed partial class FirstSlipsTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task The_sheet_of_first_passwords_is_made_when_it_is_shown_and_shown_once()
    {
        using var principal = await fixture.Site.SignInAsync(DemoAccounts.Principal);
        var screens = new ImportScreens(principal, "people");
        var batch = await screens.PasteToPreviewAsync("姓名\t角色\t班级\n诸葛小虹\t班主任\t三(1)\n诸葛小青\t学籍管理员\t\n");
        var result = await screens.CommitAsync(batch);
        Assert.Contains("有 2 人等待领取首次登录密码", result, StringComparison.Ordinal);
        // Until then there is no password at all.
        Assert.Null((await fixture.Site.AccountAsync("zhugexiaohong")).PasswordHash);

        using var shown = await principal.PostFormAsync($"{batch}/slips", [], $"{batch}/result");
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        Assert.True(shown.Headers.CacheControl?.NoStore);
        var values = Value().Matches(WebUtility.HtmlDecode(await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(4, values.Count);
        Assert.Equal("zhugexiaohong", values[0]);

        using var teacher = await fixture.Site.SignInAsync(values[0], values[1]);
        using var first = await teacher.GetAsync("/admin");
        Assert.Equal("/account/password", first.Headers.Location?.OriginalString);

        using var again = await principal.PostFormAsync($"{batch}/slips", [], "/account/password");
        Assert.Equal($"{batch}/result", again.Headers.Location?.OriginalString);
        var after = await principal.GetPageAsync($"{batch}/result");
        Assert.Contains("密码条已经显示过", after, StringComparison.Ordinal);
        Assert.DoesNotContain(values[1], after, StringComparison.Ordinal);
        Assert.DoesNotContain(values[1], fixture.Site.ReadLog(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_importer_sees_the_sheet()
    {
        using var county = await fixture.Site.SignInAsync(DemoAccounts.County);
        var screens = new ImportScreens(county, "people");
        var batch = await screens.PasteToPreviewAsync("姓名\t角色\t学校\n公孙小虹\t校长\t石桥乡小学\n");
        await screens.CommitAsync(batch);
        using var principal = await fixture.Site.SignInAsync(DemoAccounts.Principal);

        using var refused = await principal.PostFormAsync($"{batch}/slips", [], "/admin/people/new");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Null((await fixture.Site.AccountAsync("gongsunxiaohong")).PasswordHash);
    }

    [GeneratedRegex("""<dd class="slip-value">([^<]+)</dd>""")]
    private static partial Regex Value();
}
