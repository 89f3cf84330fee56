using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Returning;

/// <summary>An .xlsx with what could be read of an .xls or a text table: values, widths, merged and hidden cells.</summary>
internal static class PlainWorkbook
{
    // Indexes of the formats below.
    private const uint Text = 1;
    private const uint Month = 2;
    private const uint Day = 3;
    private const int MonthLength = 7;

    public static byte[] Write(SourceWorkbook workbook)
    {
        using var stream = new MemoryStream();
        using (var package = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = package.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.Workbook = new Workbook(new Sheets());
            foreach (var sheet in workbook.Sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                part.Worksheet = Worksheet(sheet);
                book.Workbook.Sheets!.AppendChild(new Sheet { Name = sheet.Name, SheetId = (uint)sheet.Index + 1, Id = book.GetIdOfPart(part), State = sheet.IsHidden ? SheetStateValues.Hidden : null });
            }
        }

        return stream.ToArray();
    }

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "yyyy\"年\"m\"月\"" }) { Count = 1 },
        new Fonts(new Font()) { Count = 1 },
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })) { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = 49, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true })
        { Count = 4 });

    private static Worksheet Worksheet(SourceSheet sheet)
    {
        var worksheet = new Worksheet();
        var columns = Enumerable.Range(0, sheet.Width).Where(column => sheet.ColumnWidths.ContainsKey(column) || sheet.HiddenColumns.Contains(column))
            .Select(column => new Column { Min = (uint)column + 1, Max = (uint)column + 1, Width = sheet.ColumnWidths.GetValueOrDefault(column, 9), CustomWidth = true, Hidden = sheet.HiddenColumns.Contains(column) ? true : null }).ToList();
        if (columns.Count > 0)
        {
            worksheet.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.Columns(columns));
        }

        worksheet.AppendChild(new SheetData(sheet.Rows.Select(Row)));
        if (sheet.Merges.Count > 0)
        {
            worksheet.AppendChild(new MergeCells(sheet.Merges.Select(merge => new MergeCell
            {
                Reference = $"{CellAddress.Of(merge.FirstRow, merge.FirstColumn)}:{CellAddress.Of(merge.LastRow, merge.LastColumn)}",
            })));
        }

        return worksheet;
    }

    private static Row Row(SourceRow row) => new(row.Cells.Select((cell, column) => (cell, column)).Where(pair => pair.cell.Kind != SourceCellKind.Empty).Select(pair => Cell(pair.cell, CellAddress.Of(row.Number, pair.column))))
    {
        RowIndex = (uint)row.Number,
        Hidden = row.IsHidden ? true : null,
    };

    private static Cell Cell(SourceCell cell, string address) => cell.Kind switch
    {
        SourceCellKind.Number when cell.Text.Length <= 15 => new Cell { CellReference = address, CellValue = new CellValue(cell.Text) },
        SourceCellKind.Date when DateTime.TryParse(cell.Text, CultureInfo.InvariantCulture, out var date) => new Cell
        {
            CellReference = address,
            StyleIndex = cell.Text.Length == MonthLength ? Month : Day,
            CellValue = new CellValue(date.ToOADate().ToString(CultureInfo.InvariantCulture)),
        },
        _ => new Cell(new InlineString(new Text(Printable(cell.Text)) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = address, DataType = CellValues.InlineString, StyleIndex = Text },
    };

    private static string Printable(string text) => Abstractions.Tables.FormulaInjection.Neutralize(text).Value;
}
