using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Returning;

/// <summary>
/// The user's own workbook with marks and reasons: the package is edited, so that other sheets, widths, formats and formulas are as
/// they were. What was no .xlsx comes back as one.
/// </summary>
internal static class ReturnedWorkbook
{
    public static byte[] Write(byte[] file, SourceWorkbook workbook, IReadOnlyList<ReturnedSheet> sheets, string heading)
    {
        using var stream = new MemoryStream();
        stream.Write(workbook.Format == WorkbookFormat.Xlsx ? file : PlainWorkbook.Write(workbook));
        stream.Position = 0;
        using (var package = SpreadsheetDocument.Open(stream, isEditable: true))
        {
            var book = package.WorkbookPart!;
            var stylesPart = book.WorkbookStylesPart ?? book.AddNewPart<WorkbookStylesPart>();
            var styles = new MarkStyles(stylesPart.Stylesheet ??= new Stylesheet());
            // By name: a sheet that is a chart has no rows and is not counted among those that were read.
            var ids = book.Workbook.Descendants<Sheet>().ToDictionary(sheet => sheet.Name?.Value ?? "", sheet => sheet.Id!.Value!);
            foreach (var sheet in sheets)
            {
                Edit((WorksheetPart)book.GetPartById(ids[workbook.Sheets[sheet.Index].Name]), sheet, new RowEditor(sheet, styles, heading));
            }

            stylesPart.Stylesheet.Save();
        }

        return stream.ToArray();
    }

    private static void Edit(WorksheetPart part, ReturnedSheet sheet, RowEditor editor)
    {
        using var edited = new MemoryStream();
        using (var content = part.GetStream(FileMode.Open, FileAccess.Read))
        {
            new SheetRewriter(sheet, editor).Rewrite(content, edited);
        }

        edited.Position = 0;
        part.FeedData(edited);
    }
}
