using System.Text;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Framework.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class TableCsvWriterTests
{
    private static readonly TableLayout Layout = new("名册", "学生名册", [new("姓名"), new("备注"), new("天数"), new("日期")]);

    [Fact]
    public async Task A_list_begins_with_the_byte_order_mark_the_internal_mark_and_the_headers()
    {
        var bytes = await WriteAsync([]);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("内部资料　学生名册,,,\r\n姓名,备注,天数,日期\r\n", Encoding.UTF8.GetString(bytes[3..]));
    }

    [Fact]
    public async Task Values_come_out_as_they_are_and_quoted_where_the_format_asks_for_it()
    {
        var bytes = await WriteAsync([["𠮷小明", "他说\"好\",\n然后走了", 12, new DateOnly(2026, 3, 5)], ["=1+1", TableCell.Empty, -3, (DateOnly?)null]]);

        Assert.Equal("𠮷小明,\"他说\"\"好\"\",\n然后走了\",12,2026-03-05\r\n'=1+1,,-3,\r\n", Encoding.UTF8.GetString(bytes).Split("日期\r\n")[1]);
    }

    [Fact]
    public async Task Missing_cells_stay_empty_and_the_stream_stays_open()
    {
        using var output = new MemoryStream();
        await TableCsvWriter.WriteAsync(output, Layout, Rows([["一"]]), TestContext.Current.CancellationToken);

        Assert.True(output.CanWrite);
        Assert.EndsWith("一\r\n", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Property(MaxTest = 300)]
    public async Task Any_text_is_read_back_as_it_was_neutralized(string? text)
    {
        var row = Encoding.UTF8.GetString(await WriteAsync([["x", text, 1, new DateOnly(2026, 3, 5)]])).Split("日期\r\n", 2)[1];

        Assert.Equal(["x", FormulaInjection.Neutralize(text).ForCsv, "1", "2026-03-05"], Fields(row));
    }

    // RFC 4180 read back, with nothing trimmed and nothing guessed.
    private static List<string> Fields(string row)
    {
        var fields = new List<string> { "" };
        var quoted = false;
        for (var i = 0; i < row.Length; i++)
        {
            switch (row[i])
            {
                case '"' when quoted && row[i + 1] == '"':
                    fields[^1] += row[i++];
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    fields.Add("");
                    break;
                case '\r' when !quoted:
                    Assert.Equal("\r\n", row[i..]);
                    return fields;
                default:
                    fields[^1] += row[i];
                    break;
            }
        }
        throw new InvalidOperationException("The row has no end.");
    }

    private static async Task<byte[]> WriteAsync(TableCell[][] rows)
    {
        using var output = new MemoryStream();
        await TableCsvWriter.WriteAsync(output, Layout, Rows(rows), TestContext.Current.CancellationToken);
        return output.ToArray();
    }

    private static async IAsyncEnumerable<IReadOnlyList<TableCell>> Rows(TableCell[][] rows)
    {
        foreach (var row in rows)
        {
            await Task.Yield();
            yield return row;
        }
    }
}
