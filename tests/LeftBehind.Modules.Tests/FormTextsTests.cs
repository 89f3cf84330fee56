using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests;

/// <summary>What a form says of what was left out or cannot be taken, in the language of whoever fills it in.</summary>
public sealed class FormTextsTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_form_says_in_chinese_what_is_missing_too_long_or_cannot_be_printed()
    {
        var said = await AnsweredAsync(DemoAccounts.County, "/admin/rounds/new", ("Form.Name", new string('长', 61)), ("Form.Term", "5"));
        Assert.Contains("“轮次名称”最多 60 个字。", said, StringComparison.Ordinal);
        Assert.Contains("请填写“学校报送截止”。", said, StringComparison.Ordinal);
        Assert.Contains("“学年学期”应在 20001 到 21002 之间。", said, StringComparison.Ordinal);
        Assert.Contains("无法打印的字符", await AnsweredAsync(DemoAccounts.County, "/admin/rounds/new", ("Form.Name", "秋季\u0007登记")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_end_before_they_begin_are_refused_in_chinese() => Assert.Contains(
        "结束日期早于开始日期",
        await AnsweredAsync(DemoAccounts.Admin, "/admin/working-days", ("Form.Name", "春节"), ("Form.From", "2027-02-05"), ("Form.To", "2027-02-01")),
        StringComparison.Ordinal);

    private async Task<string> AnsweredAsync(string userName, string path, params (string Name, string Value)[] fields)
    {
        using var client = await fixture.Site.SignInAsync(userName);
        using var answer = await client.PostFormAsync(path, fields.ToDictionary(field => field.Name, field => field.Value));
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
