using System.Text;

namespace LeftBehind.Abstractions.Tables;

/// <summary>Decides which values a spreadsheet program might take for a formula; every exporter for spreadsheets asks here.</summary>
public static class FormulaInjection
{
    // The full-width forms count as well: Excel's East Asian input turns them into the operator.
    private const string Openers = "=+-@＝＋－＠";

    /// <summary>The text without characters that XML cannot hold, and whether it has to be marked as text.</summary>
    public static NeutralText Neutralize(string? value)
    {
        var text = OnlyWhatXmlCanHold(value ?? "");
        return new NeutralText(text, OpensAFormula(text));
    }

    private static bool OpensAFormula(string text)
    {
        if (text.Length == 0)
        {
            return false;
        }
        if (text[0] is '\t' or '\r' or '\n')
        {
            return true;
        }
        // Some programs skip blanks before they look for the operator.
        var first = text.AsSpan().TrimStart();
        return first.Length > 0 && Openers.Contains(first[0], StringComparison.Ordinal);
    }

    private static string OnlyWhatXmlCanHold(string text)
    {
        if (IsClean(text))
        {
            return text;
        }
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is >= 0x20 and not 0xFFFE and not 0xFFFF or '\t' or '\n' or '\r')
            {
                kept.Append(rune.ToString());
            }
        }
        return kept.ToString();
    }

    private static bool IsClean(string text)
    {
        foreach (var c in text)
        {
            if (c < 0x20 && c is not ('\t' or '\n' or '\r') || c is >= '\uD800' and <= '\uDFFF' or '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }
        return true;
    }
}
