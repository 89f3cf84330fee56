using System.IO.Compression;
using ClosedXML.Excel;
using LeftBehind.Forms.Annexes;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

public class Annex2WorkbookTests
{
    private static readonly (string Range, string Text)[] Head =
    [
        ("A1:B1", "附件 2"), ("C1:H1", "留守儿童基本情况汇总表"),
        ("A3:A4", "序号"), ("B3:B4", "姓名"), ("C3:C4", "班级"), ("D3:E3", "父母外出情况"), ("F3:F4", "实际监护人姓名、地址、电话"),
        ("G3:G4", "监护形式"), ("H3:H4", "关注的主要问题"), ("I3:I4", "结对人姓名（职业）"), ("J3:J4", "变动情况"),
    ];

    [Fact]
    public void The_head_is_the_forms_to_the_letter()
    {
        using var workbook = Written(SampleForms.School(1));
        var sheet = workbook.Worksheets.Single();
        var merged = sheet.MergedRanges.Select(range => (Range: range.RangeAddress.ToString()!, Text: range.FirstCell().GetString())).ToList();

        Assert.Equal(Head, merged.Where(cell => cell.Range is not ("A2:J2" or "A18:J18")).OrderBy(cell => cell.Range.Substring(1, 1), StringComparer.Ordinal).ThenBy(cell => cell.Range, StringComparer.Ordinal));
        Assert.Equal(("父亲外出地及电话", "母亲外出地及电话"), (sheet.Cell("D4").GetString(), sheet.Cell("E4").GetString()));
        Assert.Equal("县/区：青溪县　　　　学校：青溪镇中心小学　　　　填报时间：2026年11月24日", sheet.Cell("A2").GetString());
        Assert.Equal("注：监护形式是指随祖父母生活、随亲戚朋友生活、独立生活、随其他生活。", sheet.Cell("A18").GetString());
    }

    [Theory, InlineData(0, 13), InlineData(1, 13), InlineData(12, 13), InlineData(13, 13), InlineData(14, 26), InlineData(600, 611)]
    public void Every_child_has_a_line_and_the_last_page_is_filled_up_with_blank_ones(int children, int lines)
    {
        using var workbook = Written(SampleForms.School(children, number => SampleForms.Row(number) with { Concerns = "学业困难", Change = "" }));
        var sheet = workbook.Worksheets.Single();

        Assert.Equal(Enumerable.Range(1, children), Enumerable.Range(5, children).Select(row => sheet.Cell(row, 1).GetValue<int>()));
        Assert.Equal(children, Enumerable.Range(5, lines).Count(row => sheet.Cell(row, 2).GetString().StartsWith("𠮷小", StringComparison.Ordinal)));
        Assert.Equal(Annex2Form.Footnote, sheet.Cell(5 + lines, 1).GetString());
    }

    [Fact]
    public void A_line_holds_the_childs_cells_in_order()
    {
        using var workbook = Written(SampleForms.School(3));

        Assert.Equal(
            ["3", "𠮷小3", "三(2)", "江苏省苏州市\n15400000001", "在家", "王秀英；青溪县青溪镇上村 8 号；15400000002", "随祖父母生活", "学业困难", "王芳（教师）", "监护人变更：王秀英（祖母）→王大山（祖父）"],
            workbook.Worksheets.Single().Row(7).Cells(1, 10).Select(cell => cell.GetString()));
    }

    [Fact]
    public void It_prints_on_A4_landscape_with_the_head_the_footnote_and_the_number_on_every_page()
    {
        using var workbook = Written(SampleForms.School(14));
        var page = workbook.Worksheets.Single().PageSetup;

        Assert.Equal((XLPageOrientation.Landscape, XLPaperSize.A4Paper, 1, 0), (page.PageOrientation, page.PaperSize, page.PagesWide, page.PagesTall));
        Assert.Equal((1, 4), (page.FirstRowToRepeatAtTop, page.LastRowToRepeatAtTop));
        // ClosedXML does not read heads and feet of pages back.
        var xml = WorkbookXml.Sheet(Stored(SampleForms.School(14)), 1);
        Assert.Contains(Annex2Form.Footnote + "&amp;R", xml, StringComparison.Ordinal);
        Assert.Contains("第&amp;P页/共&amp;N页", xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_and_headings_are_repeated_in_LibreOffice_too()
    {
        using var package = new ZipArchive(Stored(SampleForms.School(1)));
        using var workbook = new StreamReader(package.GetEntry("xl/workbook.xml")!.Open());

        Assert.Contains("!$1:$4<", workbook.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_looks_like_a_formula_stays_text()
    {
        using var workbook = Written(SampleForms.School(1, number => SampleForms.Row(number) with { Concerns = "=1+1" }));

        Assert.DoesNotContain(workbook.Worksheets.Single().CellsUsed(), cell => cell.HasFormula);
        Assert.Equal("=1+1", workbook.Worksheets.Single().Cell("H5").GetString());
    }

    [Fact]
    public void Rare_characters_stand_in_the_file_themselves()
    {
        using var package = new ZipArchive(Stored(SampleForms.School(1)));
        using var texts = new StreamReader(package.GetEntry("xl/sharedStrings.xml")!.Open());

        Assert.Contains("𠮷小1", texts.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LibreOffice_prints_thirteen_children_on_a_page_and_long_texts_whole()
    {
        var pdf = await LibreOffice.PrintAsync(Stored(SampleForms.School(26, number => SampleForms.Row(number) with { Concerns = "学业困难", Change = "" })).ToArray(), TestContext.Current.CancellationToken);
        var difficult = await LibreOffice.PrintAsync(Stored(SampleForms.School(20, SampleForms.DifficultRow)).ToArray(), TestContext.Current.CancellationToken);
        await LibreOffice.PictureAsync(pdf, "annex2-workbook", 1, TestContext.Current.CancellationToken);
        await LibreOffice.PictureAsync(difficult, "annex2-workbook-difficult", 2, TestContext.Current.CancellationToken);
        using var even = UglyToad.PdfPig.PdfDocument.Open(pdf);
        using var grown = UglyToad.PdfPig.PdfDocument.Open(difficult);

        Assert.Equal([13, 13], even.GetPages().Select(page => PrintedText.Of(page).Split("𠮷小").Length - 1));
        Assert.Contains("第2页/共2页", PrintedText.Of(even.GetPage(2)), StringComparison.Ordinal);
        Assert.Equal(SampleForms.LongConcern.Count(character => character == '忧') * 3, grown.GetPages().Sum(page => PrintedText.Of(page).Count(character => character == '忧')));
    }

    [Fact]
    public void A_county_has_a_sheet_for_each_school_and_totals_that_are_those_of_the_lists()
    {
        var first = SampleForms.School(20, SampleForms.DifficultRow);
        var second = SampleForms.School(3, number => SampleForms.Row(number) with { HasLeft = number == 2, GuardianshipForm = number == 3 ? "" : "独立生活" }) with { School = "石桥乡小学" };
        using var output = new MemoryStream();
        Annex2Workbook.WriteCounty(output, "青溪县", "2026年11月24日", [(first, true), (second, false), (first, false)]);
        output.Position = 0;
        using var workbook = new XLWorkbook(output);
        var totals = workbook.Worksheet("合计");

        Assert.Equal(["合计", "青溪镇中心小学", "石桥乡小学", "青溪镇中心小学 (2)"], workbook.Worksheets.Select(sheet => sheet.Name));
        Assert.Equal(["序号", "学校", "在册人数", "随祖父母生活", "随亲戚朋友生活", "独立生活", "随其他生活", "监护形式未填", "本期离开", "名单来源"], Texts(totals, 3));
        Assert.Equal(["1", "青溪镇中心小学", "20", "0", "10", "0", "10", "0", "0", "学校上报"], Texts(totals, 4));
        Assert.Equal(["2", "石桥乡小学", "2", "0", "0", "1", "0", "1", "1", "系统档案"], Texts(totals, 5));
        Assert.Equal(["", "合计", "42", "0", "20", "1", "20", "1", "1", ""], Texts(totals, 7));
        Assert.Contains("内部资料", totals.Cell(2, 1).GetString(), StringComparison.Ordinal);
        Assert.Contains("第&amp;P页/共1页", WorkbookXml.Sheet(output, 3), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts(IXLWorksheet sheet, int row) => sheet.Row(row).Cells(1, 10).Select(cell => cell.GetString());

    private static XLWorkbook Written(Annex2Sheet sheet) => new(Stored(sheet));

    private static MemoryStream Stored(Annex2Sheet sheet)
    {
        var output = new MemoryStream();
        Annex2Workbook.Write(output, sheet);
        output.Position = 0;
        return output;
    }
}
