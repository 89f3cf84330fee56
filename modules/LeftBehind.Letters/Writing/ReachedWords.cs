using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Writing;

/// <summary>How a letter tells a family when the school has last reached it in this term: how often, when and how, and never with whom or about what.</summary>
internal static class ReachedWords
{
    /// <summary>Of all children whom the letter names; a call about two of them counts once. Empty where nobody was reached.</summary>
    public static string Of(IReadOnlyList<PupilTerm> terms, LetterLanguage language)
    {
        var all = terms.SelectMany(term => term.Reached).Distinct().OrderByDescending(contact => contact.HappenedUtc).ToList();
        if (all is not [var last, ..])
        {
            return "";
        }
        var day = ChinaTime.DayOf(last.HappenedUtc);
        return language == LetterLanguage.English
            ? string.Create(CultureInfo.GetCultureInfo("en-GB"), $"this term we have been in touch with your family {(all.Count == 1 ? "once" : $"{all.Count} times")}, last on {day:d MMMM}{EnglishOf(last.Channel)}")
            : FormattableString.Invariant($"本学期老师和您家里联系上{all.Count}次，最近一次是{day.Month}月{day.Day}日{ChineseOf(last.Channel)}");
    }

    private static string ChineseOf(LetterChannel channel) => channel switch
    {
        LetterChannel.Phone => "（电话）",
        LetterChannel.QQ => "（QQ）",
        LetterChannel.WeChat => "（微信）",
        LetterChannel.DingTalk => "（钉钉）",
        LetterChannel.Sms => "（短信）",
        LetterChannel.Letter => "（回执）",
        LetterChannel.InPerson => "（见面）",
        LetterChannel.Email => "（电子邮件）",
        _ => "",
    };

    private static string EnglishOf(LetterChannel channel) => channel switch
    {
        LetterChannel.Phone => " by phone",
        LetterChannel.QQ => " by QQ",
        LetterChannel.WeChat => " by WeChat",
        LetterChannel.DingTalk => " by DingTalk",
        LetterChannel.Sms => " by text message",
        LetterChannel.Letter => " by a slip on paper",
        LetterChannel.InPerson => " in person",
        LetterChannel.Email => " by e-mail",
        _ => "",
    };
}
