using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Forms.Annexes;

/// <summary>Saves a workbook with rare characters, print titles and column widths written as every program reads them.</summary>
internal static partial class WorkbookPackage
{
    /// <summary>Stands in a workbook that is made before anybody takes it.</summary>
    public const string MarkToCome = "MarkOfWhoeverTakesIt";

    /// <summary>The workbook with the mark of who takes it now.</summary>
    public static void Mark(byte[] content, Stream output, string mark)
    {
        var (toCome, now) = (SecurityElement.Escape(SheetMarks.Of(MarkToCome)), SecurityElement.Escape(SheetMarks.Of(mark)));
        using var source = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in source.Entries)
        {
            using var input = part.Open();
            using var copy = target.CreateEntry(part.FullName, CompressionLevel.Fastest).Open();
            if (part.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal))
            {
                Rewrite(input, copy, text => text.Replace(toCome, now, StringComparison.Ordinal));
            }
            else
            {
                input.CopyTo(copy);
            }
        }
    }

    // ClosedXML writes 𠮷 as _xD842__xDFB7_. Excel reads such halves one by one; other programs need not put them together.
    public static void Save(XLWorkbook book, Stream output)
    {
        using var written = new MemoryStream();
        book.SaveAs(written);
        written.Position = 0;
        using var source = new ZipArchive(written, ZipArchiveMode.Read);
        using var result = new MemoryStream();
        using (var target = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in source.Entries)
            {
                Copy(part, target.CreateEntry(part.FullName, CompressionLevel.Fastest));
            }
        }
        result.WriteTo(output);
    }

    private static void Copy(ZipArchiveEntry from, ZipArchiveEntry to)
    {
        using var input = from.Open();
        using var output = to.Open();
        switch (from.Name)
        {
            case "sharedStrings.xml":
                Rewrite(input, output, text => EscapedPair().Replace(text, pair => Character(pair.Groups[1].Value) + Character(pair.Groups[2].Value)));
                break;
            case "styles.xml":
                Rewrite(input, output, text => DefaultFont().Replace(text, $"<x:sz val=\"{AnnexStyle.DefaultFontSize}\" />$1<x:name val=\"{AnnexStyle.DefaultFont}\" />", 1));
                break;
            case "workbook.xml":
                Rewrite(input, output, text => RelativeTitles().Replace(text, "$1$$$2:$$$3<"));
                break;
            default:
                input.CopyTo(output);
                break;
        }
    }

    private static void Rewrite(Stream input, Stream output, Func<string, string> change)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var writer = new StreamWriter(output, new UTF8Encoding(false));
        writer.Write(change(reader.ReadToEnd()));
    }

    private static string Character(string hex) => ((char)int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString();

    // A pair that a user typed is itself escaped (_x005F_xD842_) and does not match.
    [GeneratedRegex("_x(D[89AB][0-9A-F]{2})__x(D[C-F][0-9A-F]{2})_", RegexOptions.IgnoreCase)]
    private static partial Regex EscapedPair();

    [GeneratedRegex("<x:sz val=\"11\" />(<x:color [^>]*>)<x:name val=\"Calibri\" />")]
    private static partial Regex DefaultFont();

    // ClosedXML writes the rows to repeat as 1:4; LibreOffice repeats them only as $1:$4.
    [GeneratedRegex("(Print_Titles\"[^>]*>[^<]*!)([0-9]+):([0-9]+)<")]
    private static partial Regex RelativeTitles();
}
