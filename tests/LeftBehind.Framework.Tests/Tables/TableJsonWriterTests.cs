using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Framework.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class TableJsonWriterTests
{
    private static readonly TableLayout Layout = new("名册", "学生名册", [new("姓名"), new("电话"), new("电话"), new("天数"), new("日期")]);

    [Fact]
    public async Task A_list_says_that_it_is_internal_and_has_an_object_for_each_row_under_the_headings() =>
        Assert.Equal(
            """{"mark":"内部资料","title":"学生名册","columns":["姓名","电话","电话 (2)","天数","日期"],"rows":[{"姓名":"王小明","电话":"138****5678","电话 (2)":null,"天数":12,"日期":"2026-03-05"},{"姓名":"=1\u002B1","电话":null,"电话 (2)":null,"天数":null,"日期":null}]}""",
            await WriteAsync([["王小明", "138****5678", TableCell.Empty, 12, new DateOnly(2026, 3, 5)], ["=1+1"]]));

    [Fact]
    public async Task A_list_longer_than_the_writer_holds_comes_out_whole()
    {
        using var list = JsonDocument.Parse(await WriteAsync([.. Enumerable.Range(1, 3000).Select(number => new TableCell[] { "王小明", "", "", number })]));
        Assert.Equal(Enumerable.Range(1, 3000), list.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.GetProperty("天数").GetInt32()));
    }

    [Property(MaxTest = 200)]
    public async Task Any_text_is_read_back_without_what_no_other_format_could_hold(string? text)
    {
        var json = await WriteAsync([["x", text]]);
        using var list = JsonDocument.Parse(json);

        Assert.Equal(FormulaInjection.Neutralize(text).Value, list.RootElement.GetProperty("rows")[0].GetProperty("电话").GetString() ?? "");
        Assert.DoesNotContain('<', json);
    }

    private static async Task<string> WriteAsync(TableCell[][] rows)
    {
        using var output = new MemoryStream();
        await TableJsonWriter.WriteAsync(output, Layout, rows.ToAsyncEnumerable(), TestContext.Current.CancellationToken);
        Assert.True(output.CanWrite);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
