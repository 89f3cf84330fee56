using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeftBehind.Import.Workbooks;

/// <summary>Every sheet that the workbook names must be there: the reader would take a missing one for an empty one.</summary>
internal static class PackageCheck
{
    public static void EnsureWhole(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = package.WorkbookPart ?? throw new WorkbookException(WorkbookProblem.Damaged);
            foreach (var sheet in book.Workbook.Descendants<Sheet>())
            {
                if (sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out _))
                {
                    throw new WorkbookException(WorkbookProblem.Damaged);
                }
            }
        }
        catch (OpenXmlPackageException)
        {
            throw new WorkbookException(WorkbookProblem.Damaged);
        }
    }
}
