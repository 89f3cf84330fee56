using System.Text;
using System.Text.RegularExpressions;

namespace LeftBehind.Abstractions.Tables;

/// <summary>Names that Excel takes for a sheet: at most 31 UTF-16 units, none of <c>[]:*?/\</c>,
/// no quote at either end, no two alike.</summary>
public static partial class SheetNames
{
    private const int Longest = 31;

    /// <summary>The wished name, shortened and numbered where need be.</summary>
    public static string Unique(string wished, IReadOnlyCollection<string> taken)
    {
        var clean = Clean(wished);
        // An apostrophe that was inside may be the last one now.
        var name = Shorten(clean, Longest).TrimEnd('\'');
        for (var number = 2; taken.Contains(name, StringComparer.OrdinalIgnoreCase); number++)
        {
            var suffix = $" ({number})";
            name = Shorten(clean, Longest - suffix.Length) + suffix;
        }
        return name;
    }

    private static string Clean(string wished)
    {
        var kept = new StringBuilder();
        foreach (var rune in wished.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && !@"[]:*?/\".Contains(rune.ToString(), StringComparison.Ordinal))
            {
                kept.Append(rune.ToString());
            }
        }
        var name = QuotesAtTheEnds.Replace(kept.ToString(), "");
        // "History" belongs to Excel.
        return name.Length == 0 || name.Equals("History", StringComparison.OrdinalIgnoreCase) ? "Sheet" : name;
    }

    private static string Shorten(string name, int units)
    {
        var kept = new StringBuilder();
        foreach (var rune in name.EnumerateRunes())
        {
            if (kept.Length + rune.Utf16SequenceLength > units)
            {
                break;
            }
            kept.Append(rune.ToString());
        }
        // The cut may have left a quote at the end that stood within the name.
        return QuotesAtTheEnds.Replace(kept.ToString(), "");
    }

    [GeneratedRegex(@"^[\s']+|[\s']+$")]
    private static partial Regex QuotesAtTheEnds { get; }
}
