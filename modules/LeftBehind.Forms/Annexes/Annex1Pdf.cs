using System.Globalization;
using LeftBehind.Ui.Paper;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace LeftBehind.Forms.Annexes;

/// <summary>
/// One child's Annex 1 as a PDF: A4, lines and letters, the font embedded. Beside the form stands a code that leads back to the file on
/// this site; it says nothing of the child, and the page asks who is there.
/// </summary>
internal sealed class Annex1Pdf(PaperFont font, TimeProvider time)
{
    private static readonly string[] _codeWords = ["扫码打开本表档案", "（须登录）"];

    // Millimetres.
    private const double Edge = 11;
    private const double MarkTop = 7;
    private const double CodeSide = 18;
    private const double CodeTop = 7;
    private const double Top = 12;
    private const double TitleHeight = 12;
    private const double NoteAbove = 1.5;
    private const double FootAbove = 8;

    // Points.
    private const double MarkSize = 7;
    private const double DraftSize = 14;
    private const double TitleSize = 16;

    public string? Obstacle => font.Obstacle;

    /// <param name="output">What is written to; stays open.</param>
    /// <param name="sheet">The form.</param>
    /// <param name="orientation">Of the paper.</param>
    /// <param name="url">Where the code leads; null for none.</param>
    /// <param name="mark">Who takes it and when.</param>
    public void Write(Stream output, Annex1Sheet sheet, PaperOrientation orientation, string? url, string mark)
    {
        using var document = new PdfDocument();
        // It lies on desktops and in the queue of a printer.
        document.Info.Title = "登记表";
        document.Info.CreationDate = time.GetUtcNow().UtcDateTime;
        using var pen = new PaperPen(font.File!);
        var pages = Annex1Paging.Plan(sheet, orientation, PrintMedium.Browser);
        foreach (var (index, page) in pages.Index())
        {
            var paper = document.AddPage();
            paper.Size = PdfSharp.PageSize.A4;
            paper.Orientation = orientation == PaperOrientation.Landscape ? PdfSharp.PageOrientation.Landscape : PdfSharp.PageOrientation.Portrait;
            using var graphics = XGraphics.FromPdfPage(paper);
            pen.Write(graphics, mark, MarkSize, Millimetres(Edge), Millimetres(MarkTop));
            var column = Millimetres(1) * Annex1Paging.ColumnMillimetres(orientation);
            var width = Annex1Form.GridColumns * column;
            var brush = new FormBrush(graphics, pen, (paper.Width.Point - width) / 2, width);
            DrawBeside(graphics, brush, sheet, url, (paper.Width.Point + width) / 2);
            var bottom = DrawForm(brush, page, column);
            brush.Paragraph(Annex1Form.Note, Paper.SmallestFont, bottom + Millimetres(NoteAbove));
            if (pages.Count > 1)
            {
                brush.Middle(string.Create(CultureInfo.InvariantCulture, $"第{index + 1}页/共{pages.Count}页"), Paper.SmallestFont, paper.Height.Point - Millimetres(FootAbove));
            }
        }
        document.Save(output, closeStream: false);
    }

    // Number, title and table; where the table ends.
    private static double DrawForm(FormBrush brush, Annex1Page page, double column)
    {
        var top = Millimetres(Top);
        brush.Left(Annex1Form.Number, page.FontSize, top + page.FontSize);
        top += page.FontSize * Paper.LinePitch(PrintMedium.Browser);
        var title = Millimetres(TitleHeight);
        brush.Middle(page.Title, TitleSize, top + title / 2 + TitleSize * 0.36, isBold: true);
        top += title;
        var edges = page.RowHeights.Aggregate(new List<double> { top }, (known, height) => [.. known, known[^1] + height]);
        foreach (var cell in page.Cells)
        {
            brush.Cell(cell, page.FontSize, column, edges[cell.Row - 1], edges[cell.Row - 1 + cell.Rows]);
        }
        return edges[^1];
    }

    // The code, words that say what it is for, and left of it the mark of a draft.
    private static void DrawBeside(XGraphics graphics, FormBrush brush, Annex1Sheet sheet, string? url, double right)
    {
        if (url is not null)
        {
            var (side, top) = (Millimetres(CodeSide), Millimetres(CodeTop));
            LinkCode.Draw(graphics, url, right - side, top, side);
            foreach (var (line, words) in _codeWords.Index())
            {
                brush.Right(words, Paper.SmallestFont, right - side, top + side - (_codeWords.Length - line) * Paper.SmallestFont * 1.2);
            }
            right -= side + brush.WidthOf(_codeWords[0], Paper.SmallestFont) + Paper.SmallestFont;
        }
        if (sheet.IsDraft)
        {
            brush.Framed(AnnexStyle.Draft, DraftSize, right, Millimetres(MarkTop));
        }
    }

    private static double Millimetres(double length) => length * Paper.PointsPerMillimetre;
}
