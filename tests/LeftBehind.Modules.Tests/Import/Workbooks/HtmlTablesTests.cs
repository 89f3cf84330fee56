using System.Diagnostics;
using System.Text;
using LeftBehind.Import.Tables;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

/// <summary>Pages that registry systems hand out under the name .xls.</summary>
public class HtmlTablesTests
{
    private const string Roster = """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="gb2312"><style>td{mso-number-format:"\@";}</style>
        <!--[if gte mso 9]><xml><x:ExcelWorkbook><table></x:ExcelWorkbook></xml><![endif]--></head><body>
        <TABLE border=1><tr><td colspan="4" align=center>学生名单</td></tr>
        <tr><th>姓&nbsp;名</th><th>班级</th><th>父亲电话</th><th>现住址</th></tr>
        <tr><td>王芳<td rowspan='2'>三(2)</td><td style="mso-number-format:'\@'">013812345678</td><td>石门村<br>3组</td></tr>
        <tr><td>李<b>明</b></td><td> &nbsp; </td><td><p>石门村&#20116;组 &lt;东&gt;</p></td></tr>
        </table></body></html>
        """;

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    public void A_page_called_xls_is_read_with_its_merged_cells(string encoding, bool mark)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var how = Encoding.GetEncoding(encoding);
        byte[] file = [.. mark ? how.GetPreamble() : [], .. how.GetBytes(Roster)];
        var book = file.Read();
        var sheet = Assert.Single(book.Sheets);
        Assert.Equal(WorkbookFormat.Html, book.Format);
        Assert.Equal(["王芳", "三(2)", "013812345678", "石门村\n3组"], sheet.Rows[2].Cells.Select(cell => cell.Text));
        Assert.Equal(["李明", "", "", "石门村五组 <东>"], sheet.Rows[3].Cells.Select(cell => cell.Text));
        Assert.Equal([new SourceMerge(1, 0, 1, 3), new SourceMerge(3, 1, 4, 1)], sheet.Merges);
        Assert.Equal(["三(2)", "三(2)"], TableReader.Read(sheet, TestFields.Matcher)!.Rows.Select(row => row.Cells[1].Cell.Text));
    }

    [Theory]
    [InlineData("<html><body>请登录</body></html>")]
    [InlineData("<table></table>")]
    [InlineData("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>姓名</Data></Cell></Row></Table></Worksheet></Workbook>")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n\r\n<table><tr><td>姓名</td></tr></table>")]
    public void What_has_no_table_that_can_be_read_is_answered_with_how_to_save_it(string page) =>
        Assert.Equal(WorkbookProblem.OtherOffice, Assert.Throws<WorkbookException>(() => Encoding.UTF8.GetBytes(page).Read()).Problem);

    [Theory]
    [InlineData("<table><tr>")]
    [InlineData("<table><tr><td>王")]
    [InlineData("<table><tr><td colspan=9999 rowspan=9999>王")]
    [InlineData("<table><tr><td>王<!--")]
    [InlineData("<table><tr><td>王<script>")]
    [InlineData("<div><table><tr><td>王</td>")]
    [InlineData("<table><tr><td>王<")]
    public void A_page_that_does_not_end_takes_no_more_than_its_length(string piece)
    {
        var file = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 20_000)));
        var watch = Stopwatch.StartNew();
        try
        {
            _ = file.Read();
        }
        catch (WorkbookException)
        {
            // Refused with a reason.
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }
}
