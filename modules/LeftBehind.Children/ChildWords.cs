using System.Globalization;
using System.Text;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// The words of enumerations on screens: as the forms print them in Chinese, and the identifier taken apart in English.
public static class ChildWords
{
    private static readonly Dictionary<Enum, string> Screens = new()
    {
        [ChildState.Watching] = "未满三个月",
        [FileState.Draft] = "草稿",
        [FileState.Submitted] = "待校长审核",
        [FileState.AtCounty] = "待县审核",
        [FileState.Returned] = "已退回",
        [FileState.Accepted] = "已审核",
    };

    public static string Of(Enum value) => In(value, CultureInfo.CurrentUICulture);

    public static string In(Enum value, CultureInfo culture) => culture.TwoLetterISOLanguageName == "zh"
        ? Screens.TryGetValue(value, out var words) ? words : PrintedNames.Of(value)
        : English(value.ToString());

    private static string English(string identifier)
    {
        var words = new StringBuilder(identifier.Length + 4);
        foreach (var letter in identifier)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }
            words.Append(words.Length == 0 ? letter : char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
