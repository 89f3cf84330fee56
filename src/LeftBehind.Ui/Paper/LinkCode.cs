using PdfSharp.Drawing;
using QRCoder;

namespace LeftBehind.Ui.Paper;

/// <summary>The code of a link, for the screen and for paper.</summary>
public static class LinkCode
{
    private const int PixelsPerModule = 3;

    // A hair more than its square, or viewers show white lines between the rows of the code.
    private const double Hair = 0.12;

    public static string SvgOf(string url)
    {
        using var data = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>In a PDF.</summary>
    /// <param name="page">What is drawn on.</param>
    /// <param name="url">Where the code leads.</param>
    /// <param name="left">Its left edge.</param>
    /// <param name="top">Its upper edge.</param>
    /// <param name="width">Of a side, white edge included.</param>
    public static void Draw(XGraphics page, string url, double left, double top, double width)
    {
        var (side, dark) = SquaresOf(url);
        var square = width / side;
        foreach (var (row, from, length) in dark)
        {
            page.DrawRectangle(XBrushes.Black, left + from * square, top + row * square, length * square, square + Hair);
        }
    }

    // How many squares a side has with its white edge, and where the dark ones lie, each run of a row together.
    private static (int Side, IReadOnlyList<(int Row, int From, int Length)> Dark) SquaresOf(string url)
    {
        using var data = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        var dark = new List<(int, int, int)>();
        foreach (var (row, squares) in data.ModuleMatrix.Index())
        {
            for (var column = 0; column < squares.Length; column++)
            {
                var from = column;
                while (column < squares.Length && squares[column])
                {
                    column++;
                }
                if (column > from)
                {
                    dark.Add((row, from, column - from));
                }
            }
        }
        return (data.ModuleMatrix.Count, dark);
    }
}
