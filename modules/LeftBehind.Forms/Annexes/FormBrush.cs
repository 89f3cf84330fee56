using LeftBehind.Ui.Paper;
using PdfSharp.Drawing;

namespace LeftBehind.Forms.Annexes;

/// <summary>Draws an official form on a page of a PDF, in points from the upper left corner.</summary>
internal sealed class FormBrush(XGraphics page, PaperPen pen, double left, double width)
{
    private const double LabelPadding = 0.5;

    // Of the letter's size, from the middle of a line down to what the letters stand on.
    private const double BelowMiddle = 0.36;

    private static readonly XPen _line = new(XColors.Black, 0.7);
    private static readonly double _pitch = Paper.LinePitch(PrintMedium.Browser);

    public void Left(string text, double size, double baseline) => pen.Write(page, text, size, left, baseline);

    public void Middle(string text, double size, double baseline, bool isBold = false) =>
        pen.Write(page, text, size, left + (width - WidthOf(text, size)) / 2, baseline, isBold);

    /// <summary>Ends a little before this edge.</summary>
    public void Right(string text, double size, double edge, double baseline) =>
        pen.Write(page, text, size, edge - WidthOf(text, size) - size / 2, baseline);

    /// <summary>In a box that ends a little before this edge.</summary>
    public void Framed(string text, double size, double edge, double top)
    {
        var wide = WidthOf(text, size) + size;
        page.DrawRectangle(_line, edge - wide - size / 2, top, wide, size * 1.5);
        pen.Write(page, text, size, edge - wide, top + size * (0.75 + BelowMiddle), isBold: true);
    }

    /// <summary>Over the width of the form.</summary>
    public void Paragraph(string text, double size, double top)
    {
        foreach (var (index, line) in TextLines.Of(text, width, 0, pen.At(size)).Index())
        {
            Left(line, size, top + index * size * _pitch + size);
        }
    }

    public void Cell(FormCell cell, double size, double column, double top, double bottom)
    {
        var (x, across) = (left + (cell.Column - 1) * column, cell.Columns * column);
        page.DrawRectangle(_line, x, top, across, bottom - top);
        // Labels of two columns hold four characters.
        var padding = cell.Kind == FormCellKind.Label ? LabelPadding : Paper.CellPadding / 2;
        var lines = cell.Text.ReplaceLineEndings("\n").Split('\n').SelectMany(paragraph => TextLines.Of(paragraph, across - 2 * padding, 0, pen.At(size))).ToList();
        var isLong = cell.Kind == FormCellKind.LongText;
        var first = isLong ? top + 1 : (top + bottom - lines.Count * size * _pitch) / 2;
        foreach (var (index, line) in lines.Index())
        {
            var indent = isLong ? padding : (across - WidthOf(line, size)) / 2;
            pen.Write(page, line, size, x + indent, first + (index + 0.5) * size * _pitch + size * BelowMiddle);
        }
    }

    public double WidthOf(string text, double size) => TextLines.Width(text, pen.At(size));
}
