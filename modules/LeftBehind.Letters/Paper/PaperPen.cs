using System.Text;
using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace LeftBehind.Letters.Paper;

/// <summary>The one font of a document in its sizes, and how wide its characters are.</summary>
internal sealed class PaperPen : IDisposable
{
    private const double Measured = 100;

    private readonly string _file;
    private readonly Dictionary<(double, bool), XFont> _fonts = [];
    private readonly Dictionary<Rune, double> _widths = [];
    private readonly XGraphics _measure = XGraphics.CreateMeasureContext(new(Measured, Measured), XGraphicsUnit.Point, XPageDirection.Downwards);

    // Fonts are found the same way in the whole process, and the way can be set once only.
    static PaperPen() => GlobalFontSettings.FontResolver = FontFiles.Instance;

    public PaperPen(string file) => _file = file;

    public XFont Font(double size, bool isBold = false)
    {
        if (!_fonts.TryGetValue((size, isBold), out var font))
        {
            font = _fonts[(size, isBold)] = new(_file, size, isBold ? XFontStyleEx.Bold : XFontStyleEx.Regular, new XPdfFontOptions(PdfFontEncoding.Unicode, PdfFontEmbedding.TryComputeSubset));
        }
        return font;
    }

    public Func<Rune, double> At(double size) => rune => WidthOf(rune) * size;

    public void Dispose() => _measure.Dispose();

    private double WidthOf(Rune rune)
    {
        if (!_widths.TryGetValue(rune, out var width))
        {
            width = _widths[rune] = _measure.MeasureString(rune.ToString(), Font(Measured)).Width / Measured;
        }
        return width;
    }
}
