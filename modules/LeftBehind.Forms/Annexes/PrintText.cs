using System.Text;

namespace LeftBehind.Forms.Annexes;

/// <summary>How a text breaks into lines on paper, estimated without a font and rather too long than too short:
/// what is planned for three lines must not need four in the browser, in Excel or in WPS.</summary>
internal static class PrintText
{
    private const string NeverOpensALine = "，。、；：？！）》」』】〕”’…,.;:?!)]}·";

    /// <summary>The text in lines, at least one; Join makes them the text again.</summary>
    public static IReadOnlyList<PrintLine> Break(string text, double widthInPoints, double fontSize)
    {
        var lines = new List<PrintLine>();
        var width = widthInPoints / fontSize;
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            BreakParagraph(paragraph, width, lines);
        }
        return lines;
    }

    /// <summary>The lines as one text again, without the breaks that only the paper's width made.</summary>
    public static string Join(IReadOnlyList<PrintLine> lines)
    {
        var text = string.Concat(lines.Select(line => line.EndsParagraph ? line.Text + "\n" : line.Text));
        return lines.Count > 0 && lines[^1].EndsParagraph ? text[..^1] : text;
    }

    private static void BreakParagraph(string paragraph, double width, List<PrintLine> lines)
    {
        var line = new StringBuilder();
        var used = 0.0;
        foreach (var piece in Pieces(paragraph, width))
        {
            var needed = Width(piece);
            if (used > 0 && used + needed > width)
            {
                lines.Add(new PrintLine(line.ToString(), EndsParagraph: false));
                line.Clear();
                used = 0;
            }
            line.Append(piece);
            used += needed;
        }
        lines.Add(new PrintLine(line.ToString(), EndsParagraph: true));
    }

    // What is never torn apart: a word or a number in Latin letters, and a character with the punctuation after it.
    private static IEnumerable<string> Pieces(string paragraph, double width)
    {
        var piece = new StringBuilder();
        var latin = false;
        foreach (var rune in paragraph.EnumerateRunes())
        {
            var isLatin = rune.Value is > 0x20 and < 0x2000;
            var clings = NeverOpensALine.Contains(rune.ToString(), StringComparison.Ordinal) || (isLatin && latin);
            var fits = Width(piece.ToString()) + Width(rune) <= width;
            if (piece.Length > 0 && !(clings && fits))
            {
                yield return piece.ToString();
                piece.Clear();
            }
            piece.Append(rune.ToString());
            latin = isLatin;
        }
        if (piece.Length > 0)
        {
            yield return piece.ToString();
        }
    }

    private static double Width(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Width(rune);
        }
        return width;
    }

    // In em. Half-width letters are 0.5 em in SimSun, up to 0.64 (digits) and 1 (W) in the fonts that stand in for it.
    private static double Width(Rune rune) => rune.Value switch
    {
        'W' or 'M' or '@' or '%' or 'm' or 'w' => 1,
        >= 'A' and <= 'Z' => 0.78,
        < 0x2000 => 0.64,
        _ => 1,
    };
}
