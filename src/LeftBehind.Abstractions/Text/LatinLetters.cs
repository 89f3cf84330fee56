using System.Globalization;
using System.Text;

namespace LeftBehind.Abstractions.Text;

internal static class LatinLetters
{
    // Lower case, half width, without tones; ü as v, which is how it is typed.
    public static string Plain(string text)
    {
        var marks = text.Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormD)
            .Replace("u\u0308", "v", StringComparison.Ordinal);
        return string.Concat(marks.EnumerateRunes()
            .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
            .Select(rune => rune.ToString()));
    }
}
