using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace LeftBehind.Import.Workbooks;

/// <summary>Tells from the first bytes, never from the name alone, what a file is, and refuses what must not be opened.</summary>
internal static class WorkbookSniffer
{
    private static readonly byte[] _compound = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    private static readonly byte[] _zip = [(byte)'P', (byte)'K', 3, 4];
    private static readonly byte[] _encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");
    private static readonly byte[] _workbook = Encoding.Unicode.GetBytes("Workbook\0");
    private static readonly byte[] _book = Encoding.Unicode.GetBytes("Book\0");
    private static readonly byte[] _macros = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    /// <exception cref="WorkbookException">It is no workbook, or one that is refused.</exception>
    public static WorkbookFormat FormatOf(byte[] file, WorkbookLimits limits)
    {
        if (file.Length == 0)
        {
            throw new WorkbookException(WorkbookProblem.Empty);
        }

        if (file.LongLength > limits.FileBytes)
        {
            throw new WorkbookException(WorkbookProblem.FileTooLarge, Megabytes(limits.FileBytes));
        }

        return file.AsSpan().StartsWith(_zip) ? OfPackage(file, limits)
            : file.AsSpan().StartsWith(_compound) ? OfCompound(file)
            : OfText(file);
    }

    private static string Megabytes(long bytes) => (bytes / 1024 / 1024).ToString(CultureInfo.InvariantCulture);

    private static WorkbookFormat OfCompound(byte[] file) =>
        file.AsSpan().IndexOf(_encrypted) >= 0 ? throw new WorkbookException(WorkbookProblem.Encrypted)
        : file.AsSpan().IndexOf(_macros) >= 0 ? throw new WorkbookException(WorkbookProblem.HasMacros)
        : file.AsSpan().IndexOf(_workbook) >= 0 || file.AsSpan().IndexOf(_book) >= 0 ? WorkbookFormat.Xls
        // A letter, or a table of WPS that is not also one of Excel.
        : throw new WorkbookException(WorkbookProblem.OtherOffice);

    private static WorkbookFormat OfText(byte[] file)
    {
        var start = Encoding.Latin1.GetString(file, 0, Math.Min(file.Length, 1024)).TrimStart('\uFEFF', 'ï', '»', '¿', ' ', '\r', '\n', '\t');
        // Many systems call a web page .xls; Excel opens it, with a warning that everybody clicks away.
        if (start.StartsWith('<') && HtmlTables.IsPage(start))
        {
            return WorkbookFormat.Html;
        }

        if (start.StartsWith('<') || start.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase) || start.StartsWith("%PDF", StringComparison.Ordinal) || start.StartsWith("{\\rtf", StringComparison.Ordinal))
        {
            throw new WorkbookException(start[0] is '<' or 'M' or 'm' ? WorkbookProblem.OtherOffice : WorkbookProblem.NotAWorkbook);
        }

        return CsvText.IsText(file) ? WorkbookFormat.Csv : throw new WorkbookException(WorkbookProblem.NotAWorkbook);
    }

    private static WorkbookFormat OfPackage(byte[] file, WorkbookLimits limits)
    {
        try
        {
            using var package = new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read);
            var names = package.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            Measure(package, limits);
            if (names.Any(name => name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            {
                throw new WorkbookException(WorkbookProblem.HasMacros);
            }

            return names.Contains("xl/workbook.xml") ? WorkbookFormat.Xlsx
                : throw new WorkbookException(names.Contains("content.xml") || names.Contains("xl/workbook.bin") ? WorkbookProblem.OtherOffice : WorkbookProblem.NotAWorkbook);
        }
        catch (InvalidDataException)
        {
            throw new WorkbookException(WorkbookProblem.Damaged);
        }
    }

    // The sizes that a package states of itself may lie: the bytes are counted as they come out.
    private static void Measure(ZipArchive package, WorkbookLimits limits)
    {
        if (package.Entries.Count > limits.Parts)
        {
            throw new WorkbookException(WorkbookProblem.UnpacksTooLarge, Megabytes(limits.UnpackedBytes));
        }

        var buffer = new byte[81_920];
        var total = 0L;
        foreach (var entry in package.Entries)
        {
            var limit = entry.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) ? Math.Min(limits.SharedTextBytes, limits.UnpackedBytes - total) : limits.UnpackedBytes - total;
            total += Length(entry, limit, buffer) ?? throw new WorkbookException(WorkbookProblem.UnpacksTooLarge, Megabytes(limits.UnpackedBytes));
        }
    }

    private static long? Length(ZipArchiveEntry entry, long limit, byte[] buffer)
    {
        using var content = entry.Open();
        var length = 0L;
        for (var read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            length += read;
            if (length > limit)
            {
                return null;
            }
        }

        return length;
    }
}
