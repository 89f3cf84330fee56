using System.Text;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

public class WorkbookReaderTests
{
    [Fact]
    public void A_cell_says_what_a_person_reads()
    {
        var sheet = Only(new TestPackage().Sheet("三年级", sheet => sheet
            .Row(1, "王芳", 13812345678, true, "  空格  ", "𠮷大山")
            .Cell("A2", 39877, TestSheet.MonthFormat).Cell("B2", 39877, TestSheet.DayFormat)
            .Cell("C2", 39877, TestSheet.ChineseMonthFormat).Cell("D2", 39877, TestSheet.ChineseDayFormat)
            .Cell("E2", 2009.1, TestSheet.TwoDecimals).Cell("F2", 2009.1)
            .Cell("G2", 330101200903050017)));

        Assert.Equal("三年级", sheet.Name);
        Assert.Equal(["王芳", "13812345678", "TRUE", "  空格  ", "𠮷大山"], sheet.Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["2009-03", "2009-03-05", "2009-03", "2009-03-05", "2009.10", "2009.1"], sheet.Rows[1].Cells.Take(6).Select(cell => cell.Text));
        Assert.Equal(SourceCellKind.Date, sheet.Rows[1][0].Kind);
        Assert.Equal(SourceCellKind.Number, sheet.Rows[1][5].Kind);
        Assert.Equal(18, sheet.Rows[1][6].Text.Length);
    }

    [Fact]
    public void Hidden_rows_columns_and_sheets_are_known_as_such()
    {
        var book = new TestPackage()
            .Sheet("一", sheet => sheet.Row(1, "甲", "乙").Row(2, "丙", "丁").HideRow(2).HideColumn(1))
            .Sheet("二", sheet => sheet.Row(1, "戊").Hide()).Bytes().Read();

        Assert.Equal([false, true], book.Sheets[0].Rows.Select(row => row.IsHidden));
        Assert.Equal([1], book.Sheets[0].HiddenColumns);
        Assert.Equal([false, true], book.Sheets.Select(sheet => sheet.IsHidden));
        Assert.False(book.Sheets[1].Rows[0].IsHidden);
    }

    [Fact]
    public void Merged_cells_and_row_numbers_are_those_of_the_spreadsheet()
    {
        var sheet = Only(new TestPackage().Sheet("一", sheet => sheet.Row(3, "甲", "乙").Row(7, "丙").Merge("A3:A5").Merge("B3:D3")));

        Assert.Equal([3, 7], sheet.Rows.Select(row => row.Number));
        Assert.Equal([new SourceMerge(3, 0, 5, 0), new SourceMerge(3, 1, 3, 3)], sheet.Merges);
    }

    [Fact]
    public void A_formula_gives_its_last_result() => Assert.Equal("13812345678", Only(new TestPackage()
        .Sheet("一", sheet => sheet.Xml("A1", """<c r="A1" t="str"><f>CONCATENATE("138","12345678")</f><v>13812345678</v></c>"""))).Rows[0][0].Text);

    [Theory]
    [InlineData("utf-8", false, ',')]
    [InlineData("utf-8", true, ',')]
    [InlineData("GB18030", false, ',')]
    [InlineData("GB18030", false, '\t')]
    [InlineData("utf-8", false, ';')]
    [InlineData("GB18030", false, ';')]
    [InlineData("utf-8", true, '\t')]
    [InlineData("utf-16", true, '\t')]
    [InlineData("utf-16BE", true, ',')]
    public void Text_tables_are_read_in_their_encoding_with_their_separator(string encoding, bool mark, char separator)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var how = Encoding.GetEncoding(encoding);
        var text = string.Join(separator, "姓名", "班级", "电话") + "\r\n" + string.Join(separator, "𠮷芳", "\"三(2)\n班\"", "057188881234") + "\r\n";
        byte[] file = [.. mark ? how.GetPreamble() : [], .. how.GetBytes(text)];

        var book = file.Read();

        Assert.Equal(WorkbookFormat.Csv, book.Format);
        Assert.Equal(["姓名", "班级", "电话"], book.Sheets[0].Rows[0].Cells.Select(cell => cell.Text));
        Assert.Equal(["𠮷芳", "三(2)\n班", "057188881234"], book.Sheets[0].Rows[1].Cells.Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("true")]
    public void Days_that_count_from_1904_are_the_same_days_in_every_format(string flag)
    {
        var package = new TestPackage().Sheet("一", sheet => sheet.Cell("A1", 38415, TestSheet.MonthFormat).Cell("B1", 38415, TestSheet.DayFormat)
            .Cell("C1", 38415, TestSheet.ChineseMonthFormat).Cell("D1", 38415, TestSheet.ChineseDayFormat));
        var sheet = Only(package.Part("xl/workbook.xml", package.Text("xl/workbook.xml").Replace("<sheets>", $"<workbookPr date1904=\"{flag}\"/><sheets>", StringComparison.Ordinal)));
        Assert.Equal(["2009-03", "2009-03-05", "2009-03", "2009-03-05"], sheet.Rows[0].Cells.Select(cell => cell.Text));
    }

    [Fact]
    public void Blank_lines_of_a_text_table_count_as_rows() => Assert.Equal([1, 3],
        Encoding.UTF8.GetBytes("姓名,班级\n\n王芳,三(2)\n").Read().Sheets[0].Rows.Select(row => row.Number));

    [Fact]
    public void A_wrapped_text_keeps_its_zero() =>
        Assert.Equal("0571", Encoding.UTF8.GetBytes("姓名,区号\n王芳,\"=\"\"0571\"\"\"\n").Read().Sheets[0].Rows[1][1].Text);

    private static SourceSheet Only(TestPackage package) => package.Bytes().OnlySheet();
}
