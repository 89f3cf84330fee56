using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Framework.Tables;
using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Tables;

public class TableWorkbookWriterTests
{
    private static readonly TableLayout Layout = new("名册", "学生名册", [new("姓名"), new("备注", 40), new("天数", 8), new("日期", 12)]);
    private static readonly DateOnly Day = new(2026, 3, 5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Texts_numbers_and_days_are_read_back_as_such()
    {
        using var reader = Open(await WriteAsync([["𠮷㛃", "01500000001", 12, Day], ["阿依古丽·买买提", TableCell.Empty, -3, (DateOnly?)null]]));
        var rows = Rows(reader);

        Assert.Equal("名册", reader.Name);
        Assert.Equal("内部资料　学生名册", rows[0][0]);
        Assert.Equal(["姓名", "备注", "天数", "日期"], rows[1]);
        Assert.Equal(["𠮷㛃", "01500000001", 12.0, Day.ToDateTime(default)], rows[2]);
        Assert.Equal(["阿依古丽·买买提", null, -3.0, null], rows[3]);
    }

    [Fact]
    public async Task Rare_characters_stand_in_the_file_themselves()
    {
        var sheet = await PartAsync(await WriteAsync([["𠮷_xD842_", "a"]]), "xl/worksheets/sheet1.xml");

        Assert.Contains("𠮷_x005F_xD842_", sheet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_foot_of_each_sheet_says_who_took_it()
    {
        using var output = new MemoryStream();
        await TableWorkbookWriter.WriteAsync(output, Layout with { Mark = "张三 · A&B" }, Many(1), Stop);

        Assert.Contains("<oddFooter>&amp;L&amp;7 张三 · A&amp;&amp;B&amp;C第&amp;P页", await PartAsync(output.ToArray(), "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_are_styles_without_which_readers_see_numbers_as_empty()
    {
        var file = await WriteAsync([]);

        Assert.Contains("cellXfs", await PartAsync(file, "xl/styles.xml"), StringComparison.Ordinal);
        Assert.Contains("!$1:$2<", await PartAsync(file, "xl/workbook.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_longer_than_a_cell_takes_ends_in_dots_and_never_in_half_a_character()
    {
        var text = new string('忧', 32_765) + "𠮷𠮷";
        using var reader = Open(await WriteAsync([[text]]));

        Assert.Equal(new string('忧', 32_765) + "…", Rows(reader)[2][0]);
    }

    [Fact]
    public async Task A_text_of_just_what_a_cell_takes_is_whole()
    {
        var text = new string('忧', 32_767);
        using var reader = Open(await WriteAsync([[text]]));

        Assert.Equal(text, Rows(reader)[2][0]);
    }

    [Fact]
    public async Task A_day_before_Excels_calendar_is_a_text()
    {
        using var reader = Open(await WriteAsync([["a", "b", 1, new DateOnly(1899, 12, 31)]]));

        Assert.Equal("1899-12-31", Rows(reader)[2][3]);
    }

    [Fact]
    public async Task A_list_longer_than_a_sheet_goes_on_on_the_next()
    {
        using var output = new MemoryStream();
        await TableWorkbookWriter.WriteAsync(output, Layout, Many(25), rowsPerSheet: 10, Stop);
        using var reader = Open(output.ToArray());

        List<(string Name, int Rows)> sheets = [];
        do
        {
            sheets.Add((reader.Name, Rows(reader).Count - 2));
        }
        while (reader.NextResult());
        Assert.Equal([("名册", 10), ("名册 (2)", 10), ("名册 (3)", 5)], sheets);
    }

    [Fact]
    public async Task An_empty_list_has_its_headers()
    {
        using var reader = Open(await WriteAsync([]));

        Assert.Equal(2, Rows(reader).Count);
    }

    [Fact]
    public async Task What_is_written_goes_out_while_the_rows_are_still_coming()
    {
        using var output = new MemoryStream();
        var kept = new List<long>();
        await TableWorkbookWriter.WriteAsync(output, Layout, Many(20_000, () => kept.Add(output.Length)), Stop);

        // The buffers on the way hold some hundred kilobytes of text, a fraction of that when compressed.
        Assert.InRange(kept[10_000], output.Length / 3, output.Length);
        Assert.All(kept.Zip(kept.Skip(1)), pair => Assert.InRange(pair.Second - pair.First, 0, 256 * 1024));
    }

    [Theory, InlineData("一行", null), InlineData("一\n二", "32"), InlineData("三十个汉字三十个汉字三十个汉字三十个汉字三十个汉字三十个汉字", "32")]
    public async Task A_row_is_as_high_as_its_text(string text, string? height)
    {
        var sheet = XDocument.Parse(await PartAsync(await WriteAsync([["x", text]]), "xl/worksheets/sheet1.xml"));

        Assert.Equal(height, sheet.Descendants().Single(row => row.Name.LocalName == "row" && row.Attribute("r")?.Value == "3").Attribute("ht")?.Value);
    }

    [Fact]
    public async Task A_failing_source_leaves_no_workbook_that_opens()
    {
        using var output = new MemoryStream();
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            TableWorkbookWriter.WriteAsync(output, Layout, Many(10, () => throw new InvalidOperationException()), Stop));

        Assert.ThrowsAny<Exception>(() => Open(output.ToArray()));
    }

    [Property(MaxTest = 200)]
    public async Task Any_text_is_read_back_as_it_was_neutralized_and_never_as_a_formula(string? text)
    {
        var file = await WriteAsync([[text, "x"]]);
        using var reader = Open(file);

        var expected = FormulaInjection.Neutralize(text).Value.ReplaceLineEndings("\n");
        Assert.Equal(expected, Rows(reader)[2][0] ?? "");
        Assert.DoesNotContain("<f>", await PartAsync(file, "xl/worksheets/sheet1.xml"), StringComparison.Ordinal);
    }

    [Theory, InlineData("=1+1"), InlineData("@SUM(A1)"), InlineData("+86 154"), InlineData("plain")]
    public async Task A_cell_that_looks_like_a_formula_is_marked_as_quoted(string text)
    {
        var file = await WriteAsync([[text]]);
        var sheet = XDocument.Parse(await PartAsync(file, "xl/worksheets/sheet1.xml"));
        var styles = XDocument.Parse(await PartAsync(file, "xl/styles.xml"));

        var style = (int)sheet.Descendants().Single(cell => cell.Attribute("r")?.Value == "A3").Attribute("s")!;
        var format = styles.Descendants().Single(element => element.Name.LocalName == "cellXfs").Elements().ElementAt(style);
        Assert.Equal(text != "plain", format.Attribute("quotePrefix") is not null);
    }

    [Fact]
    public async Task LibreOffice_opens_it_landscape_with_the_mark_on_every_page()
    {
        var file = await WriteAsync([.. Enumerable.Range(1, 60).Select(i => new TableCell[] { $"𠮷小{i}", i % 7 == 0 ? "=1+1" : "学业困难，\n与外祖母同住", i, Day.AddDays(i) })]);

        var pdf = await LibreOffice.PrintAsync(file, Stop);
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);
        Assert.True(document.NumberOfPages > 1);
        Assert.All(document.GetPages(), page =>
        {
            Assert.True(page.Width > page.Height);
            Assert.Contains("内部资料", page.Text, StringComparison.Ordinal);
            Assert.Contains("姓名", page.Text, StringComparison.Ordinal);
        });
        Assert.Contains("=1+1", document.GetPage(1).Text, StringComparison.Ordinal);
        await LibreOffice.PictureAsync(pdf, "list-workbook", 1, Stop);
    }

    private static async Task<byte[]> WriteAsync(TableCell[][] rows)
    {
        using var output = new MemoryStream();
        await TableWorkbookWriter.WriteAsync(output, Layout, rows.ToAsyncEnumerable(), Stop);
        return output.ToArray();
    }

    private static async IAsyncEnumerable<IReadOnlyList<TableCell>> Many(int count, Action? before = null)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.CompletedTask;
            before?.Invoke();
            yield return [$"学生{i * 7919 % 10_007}", $"备注 {i * 104_729L % 1_000_003}", i, Day.AddDays(i % 5000)];
        }
    }

    private static IExcelDataReader Open(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ExcelReaderFactory.CreateReader(new MemoryStream(file));
    }

    private static List<object?[]> Rows(IExcelDataReader reader)
    {
        var rows = new List<object?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
        }
        return rows;
    }

    private static async Task<string> PartAsync(byte[] file, string part)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(package.GetEntry(part)!.Open());
        return await reader.ReadToEndAsync(Stop);
    }
}
