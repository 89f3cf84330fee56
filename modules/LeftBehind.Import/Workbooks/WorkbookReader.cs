using System.Globalization;
using System.Text;
using System.Xml;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace LeftBehind.Import.Workbooks;

/// <summary>Reads .xlsx, .xls (also WPS .et, which is one), pages that are called .xls, and .csv by what the bytes are, whatever the file is called.</summary>
internal static class WorkbookReader
{
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="WorkbookException">Says why the file cannot be read.</exception>
    public static SourceWorkbook Read(byte[] file, WorkbookLimits? limits = null, CancellationToken cancellationToken = default)
    {
        var bounds = limits ?? WorkbookLimits.Default;
        var format = WorkbookSniffer.FormatOf(file, bounds);
        try
        {
            return format switch
            {
                WorkbookFormat.Csv => CsvText.Read(file, bounds),
                WorkbookFormat.Html => HtmlTables.Read(CsvText.Decode(file), bounds),
                _ => ReadPackage(file, format, bounds, cancellationToken),
            };
        }
        catch (InvalidPasswordException)
        {
            throw new WorkbookException(WorkbookProblem.Encrypted);
        }
        catch (Exception exception) when (IsOfBrokenFile(exception))
        {
            throw new WorkbookException(WorkbookProblem.Damaged);
        }
    }

    // The library fails in many ways on a broken file; none of them says anything that a person could use.
    private static bool IsOfBrokenFile(Exception exception) => exception is ExcelReaderException or XmlException or InvalidDataException
        or FormatException or IOException or ArgumentException or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException
        or InvalidOperationException or NotSupportedException or OverflowException or InvalidCastException;

    private static SourceWorkbook ReadPackage(byte[] file, WorkbookFormat format, WorkbookLimits limits, CancellationToken cancellationToken)
    {
        var (remarks, dates) = format == WorkbookFormat.Xlsx
            ? PackageCheck.Look(file, limits)
            : (new Dictionary<string, SheetRemarks>(), DateSystem.OfOldWorkbook(file));
        using var stream = new MemoryStream(file, writable: false);
        using var reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { FallbackEncoding = Encoding.GetEncoding("GB18030") });
        var sheets = new List<SourceSheet>();
        var rows = 0;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (sheets.Count == limits.Sheets)
            {
                throw new WorkbookException(WorkbookProblem.UnpacksTooLarge, limits.Sheets.ToString(CultureInfo.InvariantCulture));
            }

            var sheet = new SheetReader(reader, limits, dates).Read(sheets.Count, limits.Rows - rows, cancellationToken);
            rows += sheet.Rows.Count;
            sheets.Add(remarks.GetValueOrDefault(sheet.Name)?.AddTo(sheet) ?? sheet);
        }
        while (reader.NextResult());

        return new SourceWorkbook(format, sheets);
    }
}
