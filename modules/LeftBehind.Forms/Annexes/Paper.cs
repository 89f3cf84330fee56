namespace LeftBehind.Forms.Annexes;

/// <summary>The measures that workbook and browser share, in points unless the name says otherwise.</summary>
internal static class Paper
{
    public const double PointsPerMillimetre = 72 / 25.4;
    public const double SmallestFont = 9;

    /// <summary>Excel makes no row taller than 409 pt.</summary>
    public const double TallestRow = 400;

    /// <summary>Left and right within a cell, together with its border.</summary>
    public const double CellPadding = 1.6 * PointsPerMillimetre;

    private const double RowPadding = 2;

    /// <summary>From line to line, in letter sizes. The style sheet sets it for the browser; in a workbook the font
    /// decides, and where SimSun is missing LibreOffice takes one with lines of 1.45.</summary>
    public static double LinePitch(PrintMedium medium) => medium == PrintMedium.Browser ? 1.2 : 1.45;

    public static double HeightOf(int lines, double fontSize, PrintMedium medium) => lines * fontSize * LinePitch(medium) + RowPadding;

    public static double HeightOf(string text, double width, double fontSize, PrintMedium medium) =>
        HeightOf(PrintText.Break(text, width - CellPadding, fontSize).Count, fontSize, medium);

    public static int LinesIn(double height, double fontSize, PrintMedium medium) =>
        Math.Max(1, (int)((height - RowPadding) / (fontSize * LinePitch(medium))));
}
