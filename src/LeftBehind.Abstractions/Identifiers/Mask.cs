using System.Text;
using System.Text.RegularExpressions;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>
/// Personal values as lists show them (未成年人网络保护条例 art. 36): enough to recognise, too little to use. An empty value stays empty.
/// </summary>
public static partial class Mask
{
    /// <summary>138****5678; shorter numbers keep their last two digits only.</summary>
    public static string Phone(string? value) => value switch
    {
        null or "" => "",
        { Length: >= 10 } => $"{value[..3]}****{value[^4..]}",
        { Length: > 4 } => $"****{value[^2..]}",
        _ => "****",
    };

    /// <summary>3311**********123X, for student registry numbers with their letter: G3311**********123X.</summary>
    public static string ResidentId(string? value) => value switch
    {
        null or "" => "",
        { Length: 19 } => value[0] + ResidentId(value[1..]),
        { Length: 18 } => $"{value[..4]}**********{value[^4..]}",
        _ => new string('*', value.EnumerateRunes().Count()),
    };

    /// <summary>王*明, 王*; a separator · stays where it is.</summary>
    public static string Name(string? value)
    {
        var runes = (value ?? "").EnumerateRunes().ToList();
        var masked = new StringBuilder();
        for (var index = 0; index < runes.Count; index++)
        {
            var shown = (index == 0 && runes.Count > 1) || (index == runes.Count - 1 && runes.Count > 2) || runes[index].Value == '·';
            masked.Append(shown ? runes[index].ToString() : "*");
        }

        return masked.ToString();
    }

    /// <summary>Up to the village, or the township, or the county, whichever the address names; else its first six characters.</summary>
    public static string Address(string? value)
    {
        var text = value?.Trim() ?? "";
        if (text.Length == 0)
        {
            return "";
        }

        var kept = ToVillage().Match(text) is { Success: true } named ? named.Value : string.Concat(text.EnumerateRunes().Take(6).Select(rune => rune.ToString()));
        return kept.Length == text.Length && !ToVillage().IsMatch(text) ? "***" : kept + (kept.Length < text.Length ? "***" : "");
    }

    [GeneratedRegex(@"^(.*?(镇|乡|街道).*?(村|社区|居委会)|.*?(村|社区|居委会)|.*(镇|乡|街道)|.*?(县|区|市))")]
    private static partial Regex ToVillage();
}
