using QRCoder;

namespace LeftBehind.Letters.Paper;

/// <summary>The code of a link, for the screen and for paper.</summary>
internal static class LinkCode
{
    private const int PixelsPerModule = 3;

    public static string SvgOf(string url)
    {
        using var data = QRCodeGenerator.GenerateQrCode(url, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return code.GetGraphic(PixelsPerModule, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
    }

    /// <summary>How many squares a side has with its white edge, and where the dark ones lie, each run of a row together.</summary>
    public static (int Side, IReadOnlyList<(int Row, int From, int Length)> Dark) SquaresOf(string url)
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
