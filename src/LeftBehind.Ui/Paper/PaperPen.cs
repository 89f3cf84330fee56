using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace LeftBehind.Ui.Paper;

/// <summary>The one font of a document in its sizes, and how wide its characters are.</summary>
public sealed class PaperPen : IDisposable
{
    private const double Measured = 100;

    // BabelStone Han sets these in the middle of their square, as in Taiwan; on the mainland they stand at its left.
    private const string Signs = "，；：！？";
    private const double SignsLeft = 0.25;

    private readonly string _file;
    private readonly bool _centresSigns;
    private readonly Dictionary<(double, bool), XFont> _fonts = [];
    private readonly Dictionary<Rune, double> _widths = [];
    private readonly XGraphics _measure = XGraphics.CreateMeasureContext(new(Measured, Measured), XGraphicsUnit.Point, XPageDirection.Downwards);

    // Fonts are found the same way in the whole process, and the way can be set once only.
    static PaperPen() => GlobalFontSettings.FontResolver = FontFiles.Instance;

    public PaperPen(string file) => (_file, _centresSigns) = (file, Path.GetFileName(file).StartsWith("BabelStone", StringComparison.Ordinal));

    /// <param name="page">What is written on.</param>
    /// <param name="text">On one line.</param>
    /// <param name="size">Of the characters.</param>
    /// <param name="x">Where it begins.</param>
    /// <param name="y">What it stands on.</param>
    /// <param name="isBold">For headings.</param>
    public void Write(XGraphics page, string text, double size, double x, double y, bool isBold = false)
    {
        foreach (var run in Runs(text))
        {
            page.DrawString(run, Font(size, isBold), XBrushes.Black, _centresSigns && Signs.Contains(run[0], StringComparison.Ordinal) ? x - SignsLeft * size : x, y);
            x += TextLines.Width(run, At(size));
        }
    }

    private XFont Font(double size, bool isBold = false)
    {
        if (!_fonts.TryGetValue((size, isBold), out var font))
        {
            font = _fonts[(size, isBold)] = new(_file, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode, PdfFontEmbedding.TryComputeSubset));
        }
        return font;
    }

    public Func<Rune, double> At(double size) => rune => WidthOf(rune) * size;

    public void Dispose() => _measure.Dispose();

    private static IEnumerable<string> Runs(string text)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Signs.Contains(text[at], StringComparison.Ordinal))
            {
                if (at > from)
                {
                    yield return text[from..at];
                }
                yield return text[at..(at + 1)];
                from = at + 1;
            }
        }
        if (from < text.Length)
        {
            yield return text[from..];
        }
    }

    private double WidthOf(Rune rune)
    {
        if (!_widths.TryGetValue(rune, out var width))
        {
            width = _widths[rune] = _measure.MeasureString(rune.ToString(), Font(Measured)).Width / Measured;
        }
        return width;
    }
}
