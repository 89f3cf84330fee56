using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using LeftBehind.Import.Returning;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Returning;

public class ReturnedWorkbookTests
{
    private const string Heading = "导入说明";

    private static readonly byte[] File = new TestPackage()
        .Sheet("名单", sheet => sheet
            .Row(1, "姓名", "班级", "电话")
            .Row(2, "王芳", "三(2)", 13812345678)
            .Row(3, "李明", "十年级", 1381234567)
            .Row(4, "李刚", null, null)
            .Cell("D3", 39877, TestSheet.MonthFormat)
            .Xml("A6", """<c r="A6"><f>COUNTA(A2:A4)</f><v>3</v></c>""")
            .HideColumn(1))
        .Sheet("别的", sheet => sheet.Xml("A1", """<c r="A1"><f>SUM(B1:B2)</f><v>0</v></c>""").Merge("C1:D2"))
        .Bytes();

    [Fact]
    public void The_reason_stands_beside_the_row_under_a_heading_of_its_own()
    {
        var sheet = Return(File).Read().Sheets[0];

        Assert.Equal(Heading, sheet.Rows[0][4].Text);
        Assert.Equal("没有这个班级", sheet.Rows.Single(row => row.Number == 3)[4].Text);
        Assert.Equal("已导入", sheet.Rows.Single(row => row.Number == 2)[4].Text);
    }

    [Fact]
    public void Faulty_cells_are_marked_in_their_own_format_also_where_they_are_empty()
    {
        using var package = Open(Return(File));
        var cells = Cells(package);
        var formats = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();
        CellFormat Format(string address) => formats[(int)(cells[address].StyleIndex?.Value ?? 0)];

        Assert.Equal(164u, Format("D3").NumberFormatId!.Value);
        Assert.All(["B3", "D3", "B4"], address => Assert.True(Format(address).ApplyFill?.Value));
        Assert.All(["A3", "C3", "A2", "B2"], address => Assert.Null(Format(address).ApplyFill));
    }

    [Fact]
    public void Rows_that_were_taken_in_are_folded_away_and_the_rest_is_seen()
    {
        var rows = Return(File).Read().Sheets[0].Rows;
        Assert.Equal([1, 3, 4, 6], rows.Where(row => !row.IsHidden).Select(row => row.Number));
    }

    [Fact]
    public void Formulas_other_sheets_hidden_columns_and_merged_cells_are_as_they_were()
    {
        var returned = Return(File);
        using var package = Open(returned);
        var read = returned.Read();

        Assert.Equal("COUNTA(A2:A4)", Cells(package)["A6"].CellFormula!.Text);
        Assert.Equal("SUM(B1:B2)", Cells(package, 1)["A1"].CellFormula!.Text);
        Assert.Equal([1], read.Sheets[0].HiddenColumns);
        Assert.Single(read.Sheets[1].Merges);
        Assert.Empty(new OpenXmlValidator().Validate(package.WorkbookPart!.WorksheetParts.First(), TestContext.Current.CancellationToken).Select(error => error.Description));
    }

    [Fact]
    public void A_mended_workbook_that_comes_again_loses_its_old_marks_and_keeps_one_column_of_reasons()
    {
        var again = ReturnedWorkbook.Write(Return(File), Return(File).Read(), [new(0, 1, 4, new Dictionary<int, ReturnedRow> { [3] = new(3, "电话不对") { Marked = new HashSet<string> { "C3" } } })], Heading);
        using var package = Open(again);
        var cells = Cells(package);
        var formats = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet.CellFormats!.Elements<CellFormat>().ToList();

        Assert.Equal("电话不对", again.Read().Sheets[0].Rows.Single(row => row.Number == 3)[4].Text);
        Assert.Equal(1u, cells["D3"].StyleIndex!.Value);
        Assert.True(formats[(int)cells["C3"].StyleIndex!.Value].ApplyFill?.Value);
        Assert.Equal(5, again.Read().Sheets[0].Width);
    }

    [Theory]
    [InlineData("姓名,班级\n王芳,=1+1\n李明,三(2)\n")]
    [InlineData("姓名\t班级\n王芳\t0571\n李明\t三(2)\n")]
    public void A_text_table_comes_back_as_a_workbook(string text)
    {
        var file = Encoding.UTF8.GetBytes(text);
        var returned = ReturnedWorkbook.Write(file, file.Read(), [new(0, 1, 2, new Dictionary<int, ReturnedRow> { [2] = new(2, "没有这个班级") { Marked = new HashSet<string> { "B2" } } })], Heading);

        var rows = returned.OnlySheet().Rows;
        Assert.Equal(file.OnlySheet().Rows[1][1].Text, rows[1][1].Text);
        Assert.Equal("没有这个班级", rows[1][2].Text);
        using var package = Open(returned);
        Assert.Null(Cells(package)["B2"].CellFormula);
        Assert.Empty(new OpenXmlValidator().Validate(package, TestContext.Current.CancellationToken).Select(error => $"{error.Path?.XPath} {error.Description}"));
    }

    [Fact]
    public void A_page_that_was_called_xls_comes_back_as_a_workbook_with_its_merged_cells()
    {
        var file = Encoding.UTF8.GetBytes("<table><tr><td>姓名</td><td>班级</td></tr><tr><td>王芳</td><td rowspan=2>三(2)</td></tr><tr><td>李明</td></tr></table>");
        var sheet = ReturnedWorkbook.Write(file, file.Read(), [new(0, 1, 2, new Dictionary<int, ReturnedRow> { [2] = new(2, "没有这个班级") })], Heading).OnlySheet();
        Assert.Equal(["王芳", "三(2)", "没有这个班级"], sheet.Rows[1].Cells.Select(cell => cell.Text));
        Assert.Single(sheet.Merges);
    }

    [Fact]
    public void An_old_xls_comes_back_as_a_workbook_with_all_its_sheets_and_the_reason_beside_the_row()
    {
        var file = System.IO.File.ReadAllBytes(Repository.PathOf("recipes", "samples", "classes.xls"));
        var before = file.Read();
        var (sheet, row) = (before.Sheets[1], before.Sheets[1].Rows[^1]);
        var after = ReturnedWorkbook.Write(file, before, [new(1, 1, sheet.Width, new Dictionary<int, ReturnedRow> { [row.Number] = new(row.Number, "没有这个班级") })], Heading).Read();

        Assert.Equal(before.Sheets.Select(one => one.Name), after.Sheets.Select(one => one.Name));
        var returned = after.Sheets[1].Rows.Single(one => one.Number == row.Number);
        Assert.Equal("没有这个班级", returned[sheet.Width].Text);
        Assert.Equal(row.Cells.Select(cell => cell.Text), returned.Cells.Take(row.Cells.Count).Select(cell => cell.Text));
    }

    private static byte[] Return(byte[] file) => ReturnedWorkbook.Write(
        file,
        file.Read(),
        [
            new(0, 1, 4, new Dictionary<int, ReturnedRow>
            {
                [2] = new(2, "已导入") { IsDone = true },
                [3] = new(3, "没有这个班级") { Marked = new HashSet<string> { "B3", "D3" } },
                [4] = new(4, "请填写班级") { Marked = new HashSet<string> { "B4" } },
            }),
        ],
        Heading);

    private static SpreadsheetDocument Open(byte[] file) => SpreadsheetDocument.Open(new MemoryStream(file), isEditable: false);

    private static Dictionary<string, Cell> Cells(SpreadsheetDocument package, int sheet = 0)
    {
        var book = package.WorkbookPart!;
        var id = book.Workbook.Descendants<Sheet>().ElementAt(sheet).Id!.Value!;
        return ((WorksheetPart)book.GetPartById(id)).Worksheet.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
    }
}
