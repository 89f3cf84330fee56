using System.Text;
using UglyToad.PdfPig.Content;

namespace LeftBehind.Testing;

/// <summary>
/// The text of a printed page without blanks. A font draws ⼉ and 儿 with one shape, and the browser writes down the first name of
/// that shape, which is the radical's; here it is the character again.
/// </summary>
public static class PrintedText
{
    // Radicals that Unicode relates to no character, or to a traditional one.
    private const string Radicals = "⼾⺠⻚⻓⻔⻛⻜⻢⻣⻥⻦⻩⻬⻮⻰⻳⻆⻉⻅⻋⻝⻘⻗⻨";
    private const string Characters = "户民页长门风飞马骨鱼鸟黄齐齿龙龟角贝见车食青雨麦";

    public static string Of(Page page)
    {
        var text = new StringBuilder();
        foreach (var rune in page.Text.EnumerateRunes().Where(rune => !Rune.IsWhiteSpace(rune)))
        {
            var known = rune.IsBmp ? Radicals.IndexOf((char)rune.Value, StringComparison.Ordinal) : -1;
            text.Append(
                known >= 0 ? Characters[known].ToString()
                : rune.Value is >= 0x2E80 and < 0x2FE0 ? rune.ToString().Normalize(NormalizationForm.FormKC)
                : rune.ToString());
        }
        return text.ToString();
    }
}
