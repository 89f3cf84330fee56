using System.Text;

namespace LeftBehind.Abstractions.Tables;

/// <summary>A text as a header or footer of a sheet takes it.</summary>
public static class SheetMarks
{
    // Excel takes 255 characters for the whole line.
    private const int Longest = 120;

    /// <summary>Small, cut where it is too long, with each &amp; doubled: alone it begins a code. The blank keeps a digit from being read as part of the size.</summary>
    public static string Of(string text)
    {
        var kept = new StringBuilder("&7 ");
        foreach (var rune in FormulaInjection.Neutralize(text).Value.ReplaceLineEndings(" ").EnumerateRunes())
        {
            if (kept.Length > Longest)
            {
                break;
            }
            kept.Append(rune.Value == '&' ? "&&" : rune.ToString());
        }
        return kept.ToString();
    }
}
