using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Hosting;

public class UploadLimitTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_file_that_is_too_large_is_answered_with_how_large_it_may_be()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        using var form = new MultipartFormDataContent { { new ByteArrayContent(new byte[40 * 1024 * 1024]), "file", "名册.xlsx" } };

        using var answer = await clerk.Http.PostAsync(new Uri("/admin/children/import", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("32 MB", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_character_that_is_none_is_refused_with_words_and_the_next_answer_is_its_own()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var token = await clerk.TokenAsync("/admin");
        foreach (var text in Enumerable.Range(0, 20).Select(step => new string('村', step * 400) + '\0'))
        {
            using var refused = await clerk.PostFormAsync("/admin/children/new", new() { ["Form.Name"] = text, ["Form.Concerns"] = new('村', 2000) }, token);
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
            Assert.Contains("无法识别的字符", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
            using var next = await clerk.GetAsync("/admin/children");
            Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        }
    }

    [Theory, InlineData("/admin/children?q=%00"), InlineData("/admin/homes?q=a%00b")]
    public async Task An_address_with_a_character_that_is_none_is_refused_with_words(string address)
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);

        using var refused = await clerk.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("无法识别的字符", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory, InlineData(400, "无法识别的字符"), InlineData(403, "这是演示系统"), InlineData(404, "没有找到"), InlineData(409, "别人刚刚保存过"), InlineData(413, "文件太大"), InlineData(500, "系统出了点问题")]
    public async Task Every_error_has_a_page_that_says_what_to_do(int status, string words)
    {
        using var visitor = fixture.Site.Visit();

        using var answer = await visitor.GetAsync($"/error/{status}");

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Contains(words, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
