using System.Globalization;
using System.Text;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Abstractions.Tables;

/// <summary>Names of downloaded files. They lie on desktops that a class may see, so they are neutral (S53).</summary>
public static class DownloadName
{
    private const string Forbidden = "\\/:*?\"<>|";
    private const int LongestStem = 80;

    /// <summary>学生名册-2026-11-24.xlsx: the label without labelling words and what file systems refuse, and the day.</summary>
    public static string Of(string label, DateOnly day, string extension)
    {
        var neutral = NeutralWords.Of(label);
        var stem = new StringBuilder();
        foreach (var rune in neutral.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && !Forbidden.Contains(rune.ToString(), StringComparison.Ordinal) && stem.Length < LongestStem)
            {
                stem.Append(rune.ToString());
            }
        }
        return string.Create(CultureInfo.InvariantCulture, $"{stem.ToString().Trim(' ', '.', '　')}-{day:yyyy-MM-dd}.{extension}");
    }

    /// <summary>As the other one, with the format's extension.</summary>
    public static string Of(string label, DateOnly day, TableFormat format) => Of(label, day, TableFormats.ExtensionOf(format));
}
