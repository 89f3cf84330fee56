using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>
/// A workbook of only the missing cells: they are white, what needs nothing is grey. The first column is hidden and holds the number of the
/// file, which says nothing of anybody; by it the rows are known again when the workbook is dropped, in whatever order.
/// </summary>
internal sealed class GapWorkbook(GapReader reader, IStringLocalizer<Startup> text)
{
    // The headings are Chinese in every language: the importer knows them by these words.
    private static readonly Dictionary<string, string> _headings = new()
    {
        [ChildFields.Sex] = "性别",
        [ChildFields.Birth] = "出生年月",
        [ChildFields.Registry] = "学籍号",
        [ChildFields.FatherPrefix + ChildFields.ParentName] = "父亲姓名",
        [ChildFields.FatherPrefix + ChildFields.ParentSince] = "父亲外出时间",
        [ChildFields.MotherPrefix + ChildFields.ParentName] = "母亲姓名",
        [ChildFields.MotherPrefix + ChildFields.ParentSince] = "母亲外出时间",
        [ChildFields.GuardianRelation] = "监护人与学生关系",
    };

    private static readonly string[] _always = ["档案编号", "姓名", "班级"];

    // Indexes of the formats below.
    private const uint Missing = 1;
    private const uint Known = 2;
    private const uint Heading = 3;

    public byte[] Write(IReadOnlyList<GapFile> files)
    {
        var columns = reader.Gaps.Where(gap => files.Any(file => gap.IsMissing(file.File))).ToList();
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = Sheet(files, columns);
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = text["To be filled in"].Value, SheetId = 1, Id = book.GetIdOfPart(part) }));
        }

        return stream.ToArray();
    }

    private Worksheet Sheet(IReadOnlyList<GapFile> files, List<Gap> gaps)
    {
        var rows = files.Select((file, index) => new Row([Cell(file.Id, Known), Cell(file.File.Child.Name, Known), Cell(ClassRules.Display(file.Class.Cohort, reader.Year), Known), .. gaps.Select(gap => Cell("", gap.IsMissing(file.File) ? Missing : Known))]));
        var headings = _always.Concat(gaps.Select(gap => _headings[gap.Field])).Select(heading => Cell(heading, Heading));
        var sheet = new Worksheet(
            new SheetViews(new SheetView(new Pane { HorizontalSplit = 3, VerticalSplit = 1, TopLeftCell = "D2", ActivePane = PaneValues.BottomRight, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }),
            new Columns([Column(1, 4, isHidden: true), Column(2, 14), Column(3, 14), .. gaps.Select((gap, index) => Column((uint)index + 4, gap.Field == ChildFields.Registry ? 24 : 16))]),
            new SheetData([new Row(headings), .. rows]));
        if (gaps.FindIndex(gap => gap.Field == ChildFields.Sex) is >= 0 and var sex)
        {
            var letter = (char)('D' + sex);
            sheet.AppendChild(new DataValidations(new DataValidation(new Formula1("\"男,女\"")) { Type = DataValidationValues.List, AllowBlank = true, SequenceOfReferences = new ListValue<StringValue> { InnerText = $"{letter}2:{letter}{files.Count + 1}" } }));
        }

        return sheet;
    }

    private static Column Column(uint number, double width, bool isHidden = false) => new() { Min = number, Max = number, Width = width, CustomWidth = true, Hidden = isHidden ? true : null };

    private static Cell Cell(string value, uint format) => value.Length == 0
        ? new Cell { StyleIndex = format }
        : new Cell(new InlineString(new Text(FormulaInjection.Neutralize(value).Value) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = format };

    // All cells are text, so that 2017-03 stays what was typed.
    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }, new FontName { Val = "宋体" }), new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "宋体" })) { Count = 2 },
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new ForegroundColor { Rgb = "FFEEEEEE" }, BackgroundColor = new BackgroundColor { Indexed = 64 } }))
        { Count = 3 },
        new Borders(new Border(), new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>())) { Count = 2 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, BorderId = 1, ApplyBorder = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, BorderId = 1, ApplyBorder = true, FillId = 2, ApplyFill = true },
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true, BorderId = 1, ApplyBorder = true, FillId = 2, ApplyFill = true, FontId = 1, ApplyFont = true })
        { Count = 4 });

    private static T Line<T>() where T : BorderPropertiesType, new() => new() { Style = BorderStyleValues.Thin, Color = new Color { Rgb = "FF999999" } };
}
