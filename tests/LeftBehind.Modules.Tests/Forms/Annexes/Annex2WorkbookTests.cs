using System.IO.Compression;
using ClosedXML.Excel;
using LeftBehind.Forms.Annexes;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

public class Annex2WorkbookTests
{
    private static readonly string[] _headings =
    [
        "序号", "姓名", "班级", "父母外出情况", "父亲外出地及电话", "母亲外出地及电话",
        "实际监护人姓名、地址、电话", "监护形式", "关注的主要问题", "结对人姓名（职业）", "变动情况",
    ];

    [Theory, InlineData(0), InlineData(1), InlineData(12), InlineData(13), InlineData(14), InlineData(600)]
    public void Every_child_is_on_the_form_under_the_official_headings(int children)
    {
        using var workbook = Written(children);
        var texts = workbook.Worksheets.First().CellsUsed().Select(cell => Plain(cell.GetString())).ToList();

        Assert.All(_headings, heading => Assert.Contains(heading, texts));
        Assert.Contains(texts, text => text.Contains("留守儿童基本情况汇总表", StringComparison.Ordinal));
        Assert.Equal(children, texts.Count(text => text.StartsWith("𠮷小", StringComparison.Ordinal) && !text.EndsWith("（续）", StringComparison.Ordinal)));
    }

    [Fact]
    public void It_prints_on_A4_landscape()
    {
        using var workbook = Written(14);
        var page = workbook.Worksheets.First().PageSetup;

        Assert.Equal(XLPageOrientation.Landscape, page.PageOrientation);
        Assert.Equal(XLPaperSize.A4Paper, page.PaperSize);
    }

    [Fact]
    public void A_value_that_looks_like_a_formula_stays_text()
    {
        using var workbook = Open(Sheet([Row(1) with { Concerns = "=1+1" }]));

        Assert.DoesNotContain(workbook.Worksheets.First().CellsUsed(), cell => cell.HasFormula);
    }

    [Fact]
    public void Title_and_headings_are_repeated_on_every_page()
    {
        using var package = new ZipArchive(Stored(Sheet([Row(1)])));
        using var workbook = new StreamReader(package.GetEntry("xl/workbook.xml")!.Open());

        Assert.Contains("!$1:$4<", workbook.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_concern_of_400_characters_is_printed_whole()
    {
        using var workbook = Written(5);

        Assert.Equal(400, workbook.Worksheets.First().CellsUsed().Sum(cell => cell.GetString().Count(character => character == '忧')));
    }

    private static XLWorkbook Written(int children) => Open(Sheet([.. Enumerable.Range(1, children).Select(Row)]));

    private static XLWorkbook Open(Annex2Sheet sheet) => new(Stored(sheet));

    private static MemoryStream Stored(Annex2Sheet sheet)
    {
        var output = new MemoryStream();
        Annex2Workbook.Write(output, sheet);
        output.Position = 0;
        return output;
    }

    private static Annex2Sheet Sheet(IReadOnlyList<Annex2Row> rows) =>
        new() { County = "青溪县", School = "青溪镇中心小学", FilledOn = "2026年11月24日", Rows = rows };

    private static Annex2Row Row(int number) => new()
    {
        Name = $"𠮷小{number}",
        Class = "三(2)",
        Father = "江苏省苏州市\n15400000001",
        Mother = "在家",
        Guardians = "王秀英；青溪县青溪镇上村 8 号；15400000002",
        GuardianshipForm = "随祖父母生活",
        Concerns = number == 5 ? new string('忧', 400) : "学业困难",
        Mentor = "王芳（教师）",
        Change = "新增",
    };

    // Headings are broken by hand where the official form breaks them.
    private static string Plain(string text) => text.Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
}
