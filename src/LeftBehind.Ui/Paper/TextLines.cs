using System.Text;

namespace LeftBehind.Ui.Paper;

/// <summary>Breaks a paragraph into lines, between any two Han characters and between the words of other scripts.</summary>
public static class TextLines
{
    // 避头尾: what no line begins with, and what none ends with.
    private const string NeverFirst = "，。、；：！？）》」』】”’…—～·,.;:!?)]}%";
    private const string NeverLast = "（《「『【“‘([{";

    // Below stand the letters that make up words; above, signs and characters that stand for themselves.
    private const int EndOfWords = 0x2000;

    /// <param name="text">Without line breaks.</param>
    /// <param name="width">Of a line.</param>
    /// <param name="indent">What the first line begins with.</param>
    /// <param name="widthOf">A character's own.</param>
    public static IReadOnlyList<string> Of(string text, double width, double indent, Func<Rune, double> widthOf)
    {
        var (lines, line, used) = (new List<string>(), new StringBuilder(), indent);
        // An address longer than a line is broken anywhere.
        foreach (var piece in Pieces(text).SelectMany(piece => Width(piece.TrimEnd(), widthOf) > width ? Runes(piece) : [piece]))
        {
            if ((line.Length > 0 || (lines.Count == 0 && indent > 0)) && used + Width(piece.TrimEnd(), widthOf) > width)
            {
                lines.Add(line.ToString().TrimEnd());
                (line, used) = (line.Clear(), 0);
            }
            line.Append(piece);
            used += Width(piece, widthOf);
        }
        lines.Add(line.ToString().TrimEnd());
        return lines;
    }

    public static double Width(string text, Func<Rune, double> widthOf) => text.EnumerateRunes().Sum(widthOf);

    // What stays together: words, a sign with what stands before it, a bracket with what follows, blanks at the end.
    private static List<string> Pieces(string text)
    {
        var pieces = new List<string>();
        Rune? last = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (last is { } before && StayTogether(before, rune))
            {
                pieces[^1] += rune;
            }
            else
            {
                pieces.Add(rune.ToString());
            }
            last = rune;
        }
        return pieces;
    }

    private static bool StayTogether(Rune before, Rune rune) =>
        Rune.IsWhiteSpace(rune) || IsIn(NeverFirst, rune) || IsIn(NeverLast, before) || (IsOfWord(before) && IsOfWord(rune));

    private static bool IsOfWord(Rune rune) => rune.Value < EndOfWords && !Rune.IsWhiteSpace(rune);

    private static bool IsIn(string signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value, StringComparison.Ordinal);

    private static IEnumerable<string> Runes(string piece) => piece.EnumerateRunes().Select(rune => rune.ToString());
}
