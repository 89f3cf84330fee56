using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Paper;
using PdfSharp;
using PdfSharp.Drawing;
using PdfSharp.Pdf;

namespace LeftBehind.Letters.Paper;

/// <summary>The sheets of a letter as one PDF to print: A4, each letter on a sheet of its own, with its slip at the foot.</summary>
internal sealed class LetterPdf(PaperFont font, TimeProvider time)
{
    private const double Left = 51;
    private const double Top = 45;
    private const double Bottom = 34;
    private const double Width = 595 - 2 * Left;
    private const double Height = 842 - Top - Bottom;
    private const double NumberSize = 9;

    public string? Obstacle => font.Obstacle;

    public string NameOf(PrintPage printed) => DownloadName.Of(printed.Parts > 1 ? $"{printed.Item.DisplayText}-{printed.Part}" : printed.Item.DisplayText, ChinaTime.Today(time), "pdf");

    public byte[] Write(PrintPage printed)
    {
        using var document = new PdfDocument();
        // It lies on desktops and in the queue of a printer: nothing but the letter's own title.
        document.Info.Title = NeutralWords.Of(printed.Item.DisplayText);
        document.Info.CreationDate = time.GetUtcNow().UtcDateTime;
        using var pen = new PaperPen(font.File!);
        var lines = new LetterLines(pen, Width);
        foreach (var sheet in printed.Sheets)
        {
            Draw(document, pen, lines.Of(sheet.Text), new(pen, sheet, Width));
        }
        using var file = new MemoryStream();
        document.Save(file, closeStream: false);
        return file.ToArray();
    }

    private static void Draw(PdfDocument document, PaperPen pen, IReadOnlyList<SheetLine> lines, SlipDrawing slip)
    {
        var pages = SheetPages.Of(lines, line => line.Height, Height, slip.Height, LetterLines.Closing);
        foreach (var (index, content) in pages.Index())
        {
            var page = document.AddPage();
            page.Size = PageSize.A4;
            using var sheet = XGraphics.FromPdfPage(page);
            var y = Top;
            foreach (var line in content)
            {
                y += line.Height;
                pen.Write(sheet, line.Text, line.Size, Left + line.X, y - line.Size * 0.5, line.IsBold);
            }
            if (pages.Count > 1)
            {
                pen.Write(sheet, string.Create(CultureInfo.InvariantCulture, $"{index + 1} / {pages.Count}"), NumberSize, Left + Width - 24, Top - 14);
            }
            if (index == pages.Count - 1)
            {
                slip.Draw(sheet, Left, Top + Height - slip.Height);
            }
        }
    }
}
