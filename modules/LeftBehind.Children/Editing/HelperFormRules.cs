using System.Globalization;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>The helper is a row beside the file, so the rules of the file do not see it.</summary>
internal static class HelperFormRules
{
    private const int LongestText = 100;

    public static IEnumerable<Finding> Check(HelperForm typed) =>
    [
        .. OfText(typed.Name, "Helper.Name"),
        .. OfText(typed.Occupation, "Helper.Occupation"),
        .. string.IsNullOrWhiteSpace(typed.Phone) || PhoneNumber.TryParse(typed.Phone, out _) ? Array.Empty<Finding>() : [new(FindingCode.PhoneMalformed, "Helper.Phone")],
        .. string.IsNullOrWhiteSpace(typed.Name) && (!string.IsNullOrWhiteSpace(typed.Phone) || !string.IsNullOrWhiteSpace(typed.Occupation))
            ? [new(FindingCode.NameMissing, "Helper.Name")] : Array.Empty<Finding>(),
    ];

    private static IEnumerable<Finding> OfText(string? text, string field)
    {
        if (text is null)
        {
            yield break;
        }
        if (PrintableText.HasControlCharacters(text))
        {
            yield return new(FindingCode.TextUnprintable, field);
        }
        else if (text.Trim().EnumerateRunes().Count() > LongestText)
        {
            yield return new(FindingCode.TextTooLong, field, LongestText.ToString(CultureInfo.InvariantCulture));
        }
    }
}
