using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeftBehind.Import.Workbooks;

/// <summary>
/// What the reader of values does not tell of an .xlsx: a sheet that is named but not there, which it takes for an empty one, and
/// hidden rows that still have a height.
/// </summary>
internal static class PackageCheck
{
    /// <summary>The hidden rows of each sheet, by its name.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<int>> HiddenRows(byte[] file)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = package.WorkbookPart ?? throw new WorkbookException(WorkbookProblem.Damaged);
            var hidden = new Dictionary<string, IReadOnlySet<int>>();
            foreach (var sheet in book.Workbook.Descendants<Sheet>())
            {
                if (sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out var part))
                {
                    throw new WorkbookException(WorkbookProblem.Damaged);
                }

                hidden[sheet.Name?.Value ?? ""] = part is WorksheetPart ? Hidden(part) : new HashSet<int>();
            }

            return hidden;
        }
        catch (OpenXmlPackageException)
        {
            throw new WorkbookException(WorkbookProblem.Damaged);
        }
    }

    private static HashSet<int> Hidden(OpenXmlPart sheet)
    {
        using var content = sheet.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var (hidden, number) = (new HashSet<int>(), 0);
        while (reader.ReadToFollowing("row", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"))
        {
            number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
            if (reader.GetAttribute("hidden") is "1" or "true")
            {
                hidden.Add(number);
            }
        }

        return hidden;
    }
}
