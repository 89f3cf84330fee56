using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeftBehind.Import.Workbooks;

/// <summary>
/// What the reader of values does not tell of an .xlsx: a sheet that is named but not there, which it takes for an empty one, hidden rows
/// that still have a height, and cells that show an error, which it takes for blank.
/// </summary>
internal static class PackageCheck
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The remarks on each sheet, by its name, and from when the workbook counts its days.</summary>
    public static (IReadOnlyDictionary<string, SheetRemarks> Sheets, DateSystem Dates) Look(byte[] file, WorkbookLimits limits)
    {
        try
        {
            using var stream = new MemoryStream(file, writable: false);
            using var package = SpreadsheetDocument.Open(stream, isEditable: false);
            var book = package.WorkbookPart ?? throw new WorkbookException(WorkbookProblem.Damaged);
            var sheets = new Dictionary<string, SheetRemarks>();
            foreach (var sheet in book.Workbook.Descendants<Sheet>())
            {
                if (sheet.Id?.Value is not { } id || !book.TryGetPartById(id, out var part))
                {
                    throw new WorkbookException(WorkbookProblem.Damaged);
                }

                if (part is WorksheetPart)
                {
                    sheets[sheet.Name?.Value ?? ""] = Remarks(part, limits);
                }
            }

            var from1904 = book.Workbook.WorkbookProperties?.Date1904;
            return (sheets, new DateSystem(from1904?.Value ?? false, from1904?.InnerText == "1"));
        }
        catch (OpenXmlPackageException)
        {
            throw new WorkbookException(WorkbookProblem.Damaged);
        }
    }

    private static SheetRemarks Remarks(OpenXmlPart sheet, WorkbookLimits limits)
    {
        using var content = sheet.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(content, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        var (hidden, errors, number) = (new HashSet<int>(), new Dictionary<int, List<(int, string)>>(), 0);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != Main)
            {
                continue;
            }

            if (reader.LocalName == "row")
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : number + 1;
                _ = reader.GetAttribute("hidden") is "1" or "true" && hidden.Add(number);
            }
            else if (reader.LocalName == "c" && reader.GetAttribute("t") == "e" && CellAddress.Parse(reader.GetAttribute("r")) is { } at && at.Column < limits.Columns)
            {
                errors.TryAdd(at.Row, []);
                errors[at.Row].Add((at.Column, ValueOf(reader)));
            }
        }

        return new SheetRemarks(hidden, errors);
    }

    private static string ValueOf(XmlReader cell)
    {
        using var inner = cell.ReadSubtree();
        return inner.ReadToFollowing("v", Main) ? inner.ReadElementContentAsString() : "#N/A";
    }
}
