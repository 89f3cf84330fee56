using ClosedXML.Excel;
using LeftBehind.Forms.Annexes;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

public class Annex1WorkbookTests
{
    // Row and columns of the grid of 24 (domain brief, 2.1), the table beginning in row 3.
    private static readonly (string Range, string Text)[] Labels =
    [
        ("A1:X1", "附件 1"), ("A2:X2", "留守儿童基本情况登记表"),
        ("A3:B3", "姓名"), ("F3:G3", "性别"), ("J3:K3", "出生年月"), ("O3:P3", "班级"), ("T3:U3", "填报时间"),
        ("A4:C6", "父母外出情况"), ("D4:F4", ""), ("G4:J4", "姓名"), ("K4:S4", "外出时间、外出地点"), ("T4:X4", "联系电话/手机"),
        ("D5:F5", "父亲"), ("D6:F6", "母亲"),
        ("A7:C9", "实际监护人情况"), ("D7:F7", "姓名"), ("G7:J7", "与学生的关系"), ("K7:S7", "详细地址"), ("T7:X7", "联系电话/手机"),
        ("A10:C10", "关注的主要问题"),
        ("A11:D11", "结对帮扶人姓名"), ("H11:J11", "单位（职业）"), ("N11:P11", "电话/手机"), ("T11:U11", "结对时间"),
        ("A12:X12", "注：留守儿童是指外出务工连续三个月以上的农民托留在户籍所在地家乡，由父、母单方或其他亲属监护接受义务教育的适龄儿童少年。"),
    ];

    private static readonly (string Range, string Text)[] Values =
    [
        ("C3:E3", "王小明"), ("H3:I3", "男"), ("L3:N3", "2015年3月"), ("Q3:S3", "三年级2班"), ("V3:X3", "2026年11月24日"),
        ("G5:J5", "王建国"), ("K5:S5", "2025年2月，江苏省苏州市"), ("T5:X5", "15400000001"), ("G6:J6", "李秀英"), ("K6:S6", "在家"), ("T6:X6", "15400000002"),
        ("D8:F8", "王大山"), ("G8:J8", "祖父"), ("K8:S8", "青溪县青溪镇上村8号"), ("T8:X8", "15400000003"), ("D9:F9", ""), ("G9:J9", ""), ("K9:S9", ""), ("T9:X9", ""),
        ("D10:X10", "学业困难；与父母很少联系"),
        ("E11:G11", "陈老师"), ("K11:M11", "教师"), ("Q11:S11", "15400000004"), ("V11:X11", "2026年9月"),
    ];

    [Fact]
    public void Every_cell_of_the_form_stands_in_its_place()
    {
        using var workbook = Written(SampleForms.Child);
        var sheet = workbook.Worksheets.Single();

        Assert.Equal(
            Labels.Concat(Values).OrderBy(cell => cell.Range, StringComparer.Ordinal),
            sheet.MergedRanges.Select(range => (Range: range.RangeAddress.ToString()!, Text: range.FirstCell().GetString())).OrderBy(cell => cell.Range, StringComparer.Ordinal));
    }

    [Fact]
    public void The_blank_form_has_the_same_labels_and_nothing_else()
    {
        using var workbook = Written(Annex1Sheet.Blank);

        Assert.Equal(
            Labels.Select(label => label.Text).Where(text => text.Length > 0).Order(StringComparer.Ordinal),
            workbook.Worksheets.Single().CellsUsed().Select(cell => cell.GetString()).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Children_of_one_name_have_sheets_of_their_own()
    {
        using var workbook = Written(SampleForms.Child, SampleForms.Child, SampleForms.DifficultChild);

        Assert.Equal(["王小明", "王小明 (2)", "阿卜杜拉赫曼·买买提依明·阿不都热合曼·吐尔逊𠮷㛃"], workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.All(workbook.Worksheets, sheet => Assert.Equal((XLPageOrientation.Landscape, XLPaperSize.A4Paper), (sheet.PageSetup.PageOrientation, sheet.PageSetup.PaperSize)));
    }

    [Fact]
    public void A_value_that_looks_like_a_formula_stays_text()
    {
        using var workbook = Written(SampleForms.Child with { Name = "=1+1", Concerns = "@SUM(A1)" });

        Assert.DoesNotContain(workbook.Worksheets.Single().CellsUsed(), cell => cell.HasFormula);
        Assert.Contains(workbook.Worksheets.Single().CellsUsed(), cell => cell.GetString() == "=1+1");
    }

    [Fact]
    public void A_draft_says_so_in_the_head_of_the_page()
    {
        Assert.Contains("草稿", SheetOf(SampleForms.Child with { IsDraft = true }), StringComparison.Ordinal);
        Assert.DoesNotContain("草稿", SheetOf(SampleForms.Child), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LibreOffice_prints_each_child_on_a_page_with_rare_characters_as_they_are()
    {
        using var output = new MemoryStream();
        Annex1Workbook.Write(output, [SampleForms.Child, SampleForms.DifficultChild]);
        var pdf = await LibreOffice.PrintAsync(output.ToArray(), TestContext.Current.CancellationToken);
        await LibreOffice.PictureAsync(pdf, "annex1-workbook", 2, TestContext.Current.CancellationToken);
        using var document = UglyToad.PdfPig.PdfDocument.Open(pdf);

        Assert.Equal(2, document.NumberOfPages);
        Assert.Contains("𠮷㛃", PrintedText.Of(document.GetPage(2)), StringComparison.Ordinal);
        Assert.Equal(SampleForms.LongConcern.Count(character => character == '忧'), PrintedText.Of(document.GetPage(2)).Count(character => character == '忧'));
    }

    // ClosedXML does not read heads and feet of pages back.
    private static string SheetOf(Annex1Sheet child)
    {
        using var output = new MemoryStream();
        Annex1Workbook.Write(output, [child]);
        return WorkbookXml.Sheet(output, 1);
    }

    private static XLWorkbook Written(params Annex1Sheet[] sheets)
    {
        var output = new MemoryStream();
        Annex1Workbook.Write(output, sheets);
        output.Position = 0;
        return new XLWorkbook(output);
    }
}
