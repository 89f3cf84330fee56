using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Import.Values;

/// <summary>Phones of a cell, also those that a spreadsheet has turned into numbers.</summary>
public static partial class PhoneCell
{
    /// <summary>1.38E+10 as text has lost its digits and is not understood; 1.3812345678E+10 has them all.</summary>
    public static PhoneText Parse(string? text) => PhoneText.Parse(Whole(PrintableText.WithoutControlCharacters(text ?? "", lines: true)));

    /// <summary>Whether the text is a number that a spreadsheet has shortened, so that its digits are gone.</summary>
    public static bool IsShortened(string? text) => Exponent().IsMatch(HalfWidth.Of(text ?? "").Trim()) && Whole(text!) == text;

    /// <summary>138****5678: a list in which the numbers are not shown.</summary>
    public static bool IsMasked(string text) => Masked().IsMatch(text);

    [GeneratedRegex(@"^[\d+-]{1,8}\*{2,}[\d*-]{0,8}$")]
    private static partial Regex Masked();

    private static string Whole(string text)
    {
        var match = Exponent().Match(HalfWidth.Of(text).Trim());
        return match.Success
            && match.Groups["f"].Value.Length >= int.Parse(match.Groups["e"].Value, CultureInfo.InvariantCulture)
            && decimal.TryParse(match.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                ? number.ToString("0", CultureInfo.InvariantCulture)
                : text;
    }

    [GeneratedRegex(@"^\d(\.(?<f>\d{1,17}))?E\+?(?<e>\d{1,2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Exponent();
}
