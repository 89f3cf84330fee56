using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeftBehind.Journeys;

/// <summary>The returned workbook as somebody reads it who looks for what is marked, and mends it there.</summary>
internal sealed partial class ReturnedBook(byte[] file)
{
    private byte[] _file = file;

    public byte[] Content => _file;

    /// <summary>Sheet, cell and reason of all that is to be mended in rows that are not folded away.</summary>
    public IReadOnlyList<(string Sheet, string Address, string Reason)> Faults()
    {
        using var package = Open(isEditable: false);
        return [.. Sheets(package).SelectMany(sheet => sheet.Part.Worksheet.Descendants<Row>().Where(row => row.Hidden?.Value is not true)
            .SelectMany(row => row.Elements<Cell>()).Where(cell => cell.DataType?.Value == CellValues.InlineString)
            .SelectMany(cell => cell.InnerText.Split('\n')).Select(line => Fault().Match(line)).Where(match => match.Success)
            .Select(match => (sheet.Name, match.Groups["cell"].Value, match.Groups["reason"].Value)))];
    }

    /// <summary>Whether the cell has the colour of what has to be mended.</summary>
    public bool IsMarked(string sheet, string address)
    {
        using var package = Open(isEditable: false);
        var style = Cell(package, sheet, address)?.StyleIndex?.Value ?? 0;
        var styles = package.WorkbookPart!.WorkbookStylesPart!.Stylesheet;
        var fill = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)style).FillId?.Value ?? 0;
        return styles.Fills!.Elements<Fill>().ElementAt((int)fill).PatternFill?.PatternType?.Value == PatternValues.Solid;
    }

    public void Mend(string sheet, string address, string text)
    {
        using var stream = new MemoryStream();
        stream.Write(_file);
        using (var package = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var cell = Cell(package, sheet, address)!;
            cell.RemoveAllChildren();
            cell.DataType = CellValues.InlineString;
            cell.AppendChild(new InlineString(new Text(text)));
        }

        _file = stream.ToArray();
    }

    private SpreadsheetDocument Open(bool isEditable) => SpreadsheetDocument.Open(new MemoryStream(_file, writable: false), isEditable);

    private static Cell? Cell(SpreadsheetDocument package, string sheet, string address) =>
        Sheets(package).Single(known => known.Name == sheet).Part.Worksheet.Descendants<Cell>().FirstOrDefault(cell => cell.CellReference == address);

    private static IEnumerable<(string Name, WorksheetPart Part)> Sheets(SpreadsheetDocument package) =>
        package.WorkbookPart!.Workbook.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value!, (WorksheetPart)package.WorkbookPart.GetPartById(sheet.Id!.Value!)));

    [GeneratedRegex("^(?<cell>[A-Z]{1,2}[0-9]+)[：:] ?(?<reason>.+)$")]
    private static partial Regex Fault();
}
