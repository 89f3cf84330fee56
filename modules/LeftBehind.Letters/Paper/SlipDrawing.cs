using LeftBehind.Letters.Sending;
using LeftBehind.Ui.Paper;
using PdfSharp.Drawing;

namespace LeftBehind.Letters.Paper;

/// <summary>The slip at the foot of a sheet: a line to cut along, words to fill in, the code at the right.</summary>
internal sealed class SlipDrawing
{
    private const double Size = 11;
    private const double SmallSize = 9;
    private const double Row = 18.5;
    private const double SmallRow = 13;
    private const double AboveWords = 16;
    private const double ShortestRule = 76;

    // 30 mm.
    private const double CodeSide = 85;
    private const double BesideCode = 14;

    private readonly PaperPen _pen;
    private readonly double _width;
    private readonly PrintedLetter _sheet;
    private readonly IReadOnlyList<PlacedPiece> _words;
    private readonly IReadOnlyList<string> _address;

    public SlipDrawing(PaperPen pen, PrintedLetter sheet, double width)
    {
        // A copy without a code keeps the room: all slips look alike.
        var wordsWidth = width - CodeSide - BesideCode;
        (_pen, _sheet, _width) = (pen, sheet, width);
        _words = SlipLayout.Of(SlipWords.LinesOf(sheet), wordsWidth, ShortestRule, pen.At(Size));
        _address = SlipWords.AddressOf(sheet) is { Length: > 0 } address ? TextLines.Of(address, wordsWidth, 0, pen.At(SmallSize)) : [];
    }

    public double Height => AboveWords + Math.Max(CodeSide, Row * (_words[^1].Line + 2) + SmallRow * _address.Count);

    public void Draw(XGraphics page, double left, double top)
    {
        page.DrawLine(new XPen(XColors.Black, 0.6) { DashStyle = XDashStyle.Dash }, left, top, left + _width, top);
        var y = top + AboveWords;
        _pen.Write(page, SlipWords.TitleOf(_sheet), Size, left, y + Size, isBold: true);
        foreach (var piece in _words)
        {
            var bottom = y + Row * (piece.Line + 1) + Size;
            _pen.Write(page, piece.Text, Size, left + piece.X, bottom);
            if (piece.Rule > 0)
            {
                page.DrawLine(new XPen(XColors.Black, 0.5), left + piece.X, bottom + 2.5, left + piece.X + piece.Rule, bottom + 2.5);
            }
        }
        foreach (var (index, line) in _address.Index())
        {
            _pen.Write(page, line, SmallSize, left, y + Row * (_words[^1].Line + 2) + SmallRow * index + SmallSize);
        }
        if (_sheet.Url.Length > 0)
        {
            LinkCode.Draw(page, _sheet.Url, left + _width - CodeSide, y, CodeSide);
        }
    }
}
