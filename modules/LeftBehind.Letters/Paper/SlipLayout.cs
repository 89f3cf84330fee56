using System.Text;
using LeftBehind.Ui.Paper;

namespace LeftBehind.Letters.Paper;

/// <summary>Sets the pieces of a slip one after the other, and on to the next line where one has no room.</summary>
internal static class SlipLayout
{
    /// <param name="lines">As the slip has them.</param>
    /// <param name="width">Of the slip.</param>
    /// <param name="shortest">Of a line to write on.</param>
    /// <param name="widthOf">A character's own.</param>
    public static IReadOnlyList<PlacedPiece> Of(IReadOnlyList<IReadOnlyList<SlipPiece>> lines, double width, double shortest, Func<Rune, double> widthOf)
    {
        var placed = new List<PlacedPiece>();
        var line = 0;
        foreach (var pieces in lines)
        {
            var x = 0.0;
            foreach (var piece in pieces)
            {
                if (piece.IsBlank && x > 0 && x + Math.Max(shortest, TextLines.Width(piece.Text, widthOf)) > width)
                {
                    (line, x) = (line + 1, 0);
                }
                foreach (var (index, words) in TextLines.Of(piece.Text, width, x, widthOf).Index())
                {
                    (line, x) = index == 0 ? (line, x) : (line + 1, 0);
                    var wide = TextLines.Width(words, widthOf);
                    var rule = piece.IsBlank ? Math.Max(wide, shortest) : 0;
                    placed.Add(new(words, line, x, rule));
                    x += Math.Max(wide, rule);
                }
                x += TextLines.Width(piece.Text[piece.Text.TrimEnd().Length..], widthOf);
            }
            line++;
        }
        return placed;
    }
}
