using System.Diagnostics;
using System.Text;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

public class HostileFileTests
{
    private static readonly byte[] CompoundStart = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static TheoryData<string, string> Files => new()
    {
        { "an empty file", nameof(WorkbookProblem.Empty) },
        { "a text of blanks", nameof(WorkbookProblem.Empty) },
        { "a picture", nameof(WorkbookProblem.NotAWorkbook) },
        { "a PDF", nameof(WorkbookProblem.NotAWorkbook) },
        { "a page without a table called .xls", nameof(WorkbookProblem.OtherOffice) },
        { "a text document", nameof(WorkbookProblem.NotAWorkbook) },
        { "an OpenDocument table", nameof(WorkbookProblem.OtherOffice) },
        { "a binary workbook", nameof(WorkbookProblem.OtherOffice) },
        { "a workbook with macros", nameof(WorkbookProblem.HasMacros) },
        { "an old workbook with macros", nameof(WorkbookProblem.HasMacros) },
        { "an encrypted workbook", nameof(WorkbookProblem.Encrypted) },
        { "a compound file that is no workbook", nameof(WorkbookProblem.OtherOffice) },
        { "half of a workbook", nameof(WorkbookProblem.Damaged) },
        { "a workbook whose sheet is broken XML", nameof(WorkbookProblem.Damaged) },
        { "a workbook that names a sheet which is not there", nameof(WorkbookProblem.Damaged) },
        { "a workbook with an entity bomb", nameof(WorkbookProblem.Damaged) },
        { "a zip bomb", nameof(WorkbookProblem.UnpacksTooLarge) },
        { "a bomb of shared texts", nameof(WorkbookProblem.UnpacksTooLarge) },
        { "a package of many parts", nameof(WorkbookProblem.UnpacksTooLarge) },
        { "a value in the last corner of the sheet", nameof(WorkbookProblem.SheetTooWide) },
        { "too many rows", nameof(WorkbookProblem.TooManyRows) },
        { "a file that is too large", nameof(WorkbookProblem.FileTooLarge) },
    };

    [Theory, MemberData(nameof(Files))]
    public void It_is_refused_with_its_reason_in_little_time_and_memory(string what, string problem)
    {
        var file = File(what);
        var limits = WorkbookLimits.Default with { Rows = what == "too many rows" ? 100 : WorkbookLimits.Default.Rows };
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var watch = Stopwatch.StartNew();

        var refused = Assert.Throws<WorkbookException>(() => WorkbookReader.Read(file, limits, TestContext.Current.CancellationToken));

        Assert.Equal(problem, refused.Problem.ToString());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{what} took {watch.Elapsed}");
        Assert.True(GC.GetTotalAllocatedBytes(precise: true) - before < 300_000_000, $"{what} took much memory");
    }

    [Fact]
    public void A_million_blank_but_formatted_rows_are_no_harm()
    {
        var rows = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>姓名</t></is></c></row>");
        for (var row = 2; row < 300_000; row++)
        {
            rows.Append("<row r=\"").Append(row).Append("\"><c r=\"A").Append(row).Append("\" s=\"1\"/></row>");
        }

        var file = new TestPackage().Sheet("一", sheet => sheet.Row(1, "姓名")).Part("xl/worksheets/sheet1.xml", rows.Append("</sheetData></worksheet>").ToString()).Bytes();

        Assert.Single(file.OnlySheet().Rows);
    }

    [Fact]
    public void What_a_package_states_of_its_size_is_not_believed()
    {
        var file = File("a zip bomb");
        Assert.True(file.Length < 2_000_000, "the bomb is small before it goes off");
    }

    private static byte[] File(string what) => what switch
    {
        "an empty file" => [],
        "a text of blanks" => Encoding.UTF8.GetBytes(" ,,\r\n,,\r\n"),
        "a picture" => [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13],
        "a PDF" => Encoding.UTF8.GetBytes("%PDF-1.4\n1 0 obj"),
        "a page without a table called .xls" => Encoding.UTF8.GetBytes("<html><body>姓名</body></html>"),
        "a text document" => new TestPackage().Part("word/document.xml", "<x/>").Part("xl/workbook.xml", "").Bytes().Replace("xl/workbook.xml", "xx/workbook.xml"),
        "an OpenDocument table" => new TestPackage().Part("content.xml", "<x/>").Bytes().Replace("xl/workbook.xml", "xx/workbook.xml"),
        "a binary workbook" => new TestPackage().Part("xl/workbook.bin", "x").Bytes().Replace("xl/workbook.xml", "xx/workbook.xml"),
        "a workbook with macros" => Plain().Part("xl/vbaProject.bin", "x").Bytes(),
        "an old workbook with macros" => [.. CompoundStart, .. new byte[600], .. Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR"), .. new byte[600]],
        "an encrypted workbook" => [.. CompoundStart, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[600]],
        "a compound file that is no workbook" => [.. CompoundStart, .. new byte[2000]],
        "half of a workbook" => Plain().Bytes() is var whole ? whole[..(whole.Length / 2)] : [],
        "a workbook whose sheet is broken XML" => Plain().Part("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\">").Bytes(),
        "a workbook that names a sheet which is not there" => Plain().Part("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>").Bytes(),
        "a workbook with an entity bomb" => Plain().Part("xl/worksheets/sheet1.xml", EntityBomb()).Bytes(),
        "a zip bomb" => Plain().Part("xl/media/image1.png", new byte[300_000_000]).Bytes(),
        "a bomb of shared texts" => Plain().Part("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{new string('王', 30_000_000)}</t></si></sst>").Bytes(),
        "a package of many parts" => Enumerable.Range(0, 2_100).Aggregate(Plain(), (package, number) => package.Part($"xl/media/{number}", "x")).Bytes(),
        "a value in the last corner of the sheet" => Plain().Sheet("二", sheet => sheet.Row(1, "姓名").Cell("XFD1048576", "x")).Bytes(),
        "too many rows" => new TestPackage().Sheet("一", sheet => Enumerable.Range(1, 101).ToList().ForEach(number => sheet.Row(number, "王芳"))).Bytes(),
        "a file that is too large" => new byte[WorkbookLimits.Default.FileBytes + 1],
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };

    private static TestPackage Plain() => new TestPackage().Sheet("一", sheet => sheet.Row(1, "姓名", "班级").Row(2, "王芳", "三(2)"));

    private static string EntityBomb()
    {
        var entities = string.Concat(Enumerable.Range(1, 9).Select(level => $"<!ENTITY e{level} \"{string.Concat(Enumerable.Repeat($"&e{level - 1};", 10))}\">"));
        return $"<!DOCTYPE worksheet [<!ENTITY e0 \"lol\">{entities}]><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e9;</t></is></c></row></sheetData></worksheet>";
    }
}
