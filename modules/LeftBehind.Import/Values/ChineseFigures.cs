using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace LeftBehind.Import.Values;

/// <summary>Numerals before 年, 月 and 日 as figures: 二〇〇九年十二月二十一日 is 2009年12月21日. All else stays as it is.</summary>
internal static partial class ChineseFigures
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Replace(string text) => Numeral().Replace(text, match => Figures(match.Value));

    private static string Figures(string numeral)
    {
        var plain = numeral.Replace('零', '〇').Replace('○', '〇').Replace('Ｏ', '〇').Replace('O', '〇').Replace('元', '一').Replace("廿", "二十", StringComparison.Ordinal).Replace("卅", "三十", StringComparison.Ordinal);
        var ten = plain.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
        {
            return string.Concat(plain.Select(character => Digits.IndexOf(character, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture)));
        }

        var figures = new StringBuilder();
        figures.Append(ten == 0 ? "1" : Digits.IndexOf(plain[ten - 1], StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture));
        figures.Append(ten == plain.Length - 1 ? "0" : Digits.IndexOf(plain[ten + 1], StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture));
        return figures.ToString();
    }

    [GeneratedRegex(@"([一二][九〇零○ＯO][〇零○ＯO一二三四五六七八九]{2}|[〇零○一二三四五六七八九]{2})(?=\s{0,2}年)|(十[一二]?|[一二三四五六七八九元])(?=\s{0,2}月)|([一二三]?十[一二三四五六七八九]?|廿[一二三四五六七八九]?|卅一?|[一二三四五六七八九])(?=\s{0,2}[日号])")]
    private static partial Regex Numeral();
}
