using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

/// <summary>
/// How many lines a row needs, estimated without a font. Excel and WPS find it out themselves when they open a file; LibreOffice
/// believes what stands there, and where nothing stands it shows one line and clips the rest.
/// </summary>
internal static class TableRowHeight
{
    private const int PointsPerLine = 14;
    private const int Padding = 4;

    // Excel makes no row taller.
    private const int Tallest = 409;

    /// <summary>In points; null where one line is enough.</summary>
    public static int? Of(IReadOnlyList<TableColumn> columns, IReadOnlyList<TableCell> cells)
    {
        var lines = 1;
        for (var i = 0; i < columns.Count && i < cells.Count; i++)
        {
            if (cells[i].Text is { } text)
            {
                lines = Math.Max(lines, Lines(text, columns[i].Width));
            }
        }
        return lines == 1 ? null : Math.Min(lines * PointsPerLine + Padding, Tallest);
    }

    private static int Lines(string text, double width)
    {
        // Most cells are short, and a character takes two units at most.
        if (text.Length * 2 <= width && !text.Contains('\n', StringComparison.Ordinal))
        {
            return 1;
        }
        var lines = 0;
        foreach (var paragraph in text.AsSpan().EnumerateLines())
        {
            lines += Math.Max(1, (int)Math.Ceiling(Units(paragraph) / width));
        }
        return lines;
    }

    private static double Units(ReadOnlySpan<char> text)
    {
        var units = 0;
        foreach (var c in text)
        {
            // Half of a surrogate pair is one unit, so the pair is two.
            units += c < 0x2E80 || char.IsSurrogate(c) ? 1 : 2;
        }
        return units;
    }
}
