using System.Globalization;
using System.Text;
using ExcelDataReader;

namespace LeftBehind.Import.Workbooks;

/// <summary>Text tables: UTF-8 with or without mark, UTF-16 with mark, else GB18030; commas, semicolons or tabs.</summary>
internal static class CsvText
{
    private const int LongestLine = 100_000;
    private static readonly char[] _separators = [',', ';', '\t'];
    private static readonly Encoding _strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>No control characters but line breaks and tabs, in an encoding that fits.</summary>
    public static bool IsText(byte[] file)
    {
        var text = Decode(file.AsSpan(0, Math.Min(file.Length, 4096)).ToArray());
        return !text.Any(character => char.IsControl(character) && character is not ('\r' or '\n' or '\t'));
    }

    public static SourceWorkbook Read(byte[] file, WorkbookLimits limits) => Read(Decode(file), limits);

    /// <summary>What was pasted from a spreadsheet comes with tabs.</summary>
    public static SourceWorkbook Read(string text, WorkbookLimits limits)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (text.AsSpan().IndexOfAnyExcept("\r\n\t ,;".AsSpan()) < 0)
        {
            throw new WorkbookException(WorkbookProblem.Empty);
        }

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var reader = ExcelReaderFactory.CreateCsvReader(stream, new ExcelReaderConfiguration
        {
            FallbackEncoding = Encoding.UTF8,
            AutodetectSeparators = [Separator(text)],
        });
        var rows = new List<SourceRow>();
        for (var number = 1; reader.Read(); number++)
        {
            var cells = Enumerable.Range(0, Math.Min(reader.FieldCount, limits.Columns)).Select(column => Cell(reader.GetValue(column), limits)).ToList();
            var last = cells.FindLastIndex(cell => cell.Kind != SourceCellKind.Empty);
            var row = new SourceRow(number, IsHidden: false, cells[..(last + 1)]);
            if (row.IsBlank)
            {
                continue;
            }

            if (rows.Count == limits.Rows)
            {
                throw new WorkbookException(WorkbookProblem.TooManyRows, limits.Rows.ToString("N0", CultureInfo.InvariantCulture));
            }

            rows.Add(row);
        }

        return new SourceWorkbook(WorkbookFormat.Csv, [new SourceSheet(0, "Sheet1") { Rows = rows }]);
    }

    // Excel writes ="0571" into text files to keep the zero.
    private static SourceCell Cell(object? value, WorkbookLimits limits)
    {
        var text = value?.ToString() ?? "";
        text = text.Length > limits.TextLength ? text[..limits.TextLength] : text;
        var wrapped = text.Length > 3 && text.StartsWith("=\"", StringComparison.Ordinal) && text.EndsWith('"');
        return SourceCell.Of(wrapped ? text[2..^1] : text);
    }

    public static string Decode(byte[] file)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        if (file.AsSpan().StartsWith(Encoding.Unicode.Preamble) || file.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            return (file[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(file.AsSpan(2));
        }

        var plain = file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? file.AsSpan(3) : file;
        return IsUtf8(plain) ? Encoding.UTF8.GetString(plain) : Encoding.GetEncoding("GB18030").GetString(plain);
    }

    // A piece of a file may end in the middle of a character: up to three bytes are forgiven.
    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            _ = _strict.GetDecoder().GetCharCount(bytes, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // The one that the first lines have most of, outside quotes.
    private static char Separator(string text)
    {
        var start = text.AsSpan(0, Math.Min(text.Length, LongestLine));
        var counts = new int[_separators.Length];
        var quoted = false;
        foreach (var character in start)
        {
            quoted ^= character == '"';
            var index = quoted ? -1 : Array.IndexOf(_separators, character);
            if (index >= 0)
            {
                counts[index]++;
            }
        }

        return _separators[Array.IndexOf(counts, counts.Max())];
    }
}
