using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>What is asked before a letter opens, and what is a right answer.</summary>
internal static partial class CheckRules
{
    public const int MostTries = 5;
    private const int TailLength = 4;
    private const int CodeLength = 6;

    /// <summary>What came to the phone itself can't be opened by its number; an e-mail is mostly read on that phone.</summary>
    public static LetterCheckKind KindOf(bool isPersonal, LetterChannel channel, PersonContact contact) =>
        !isPersonal ? LetterCheckKind.None
        : channel is not (LetterChannel.Sms or LetterChannel.Email) && contact.Phones.Any(phone => TailOf(phone).Length == TailLength) ? LetterCheckKind.PhoneTail
        : contact.Birthday is { Month: not null } ? LetterCheckKind.Birthday
        : LetterCheckKind.Impossible;

    /// <param name="kind">What is asked.</param>
    /// <param name="contact">What the file says.</param>
    /// <param name="answer">As typed.</param>
    /// <param name="isCode">Whether six digits are the code that the teacher tells by phone.</param>
    public static bool IsRight(LetterCheckKind kind, PersonContact contact, string? answer, Func<string, bool> isCode)
    {
        var digits = DigitsOf(answer);
        if (digits.Length == CodeLength && kind != LetterCheckKind.None)
        {
            return isCode(digits);
        }
        return kind switch
        {
            LetterCheckKind.None => true,
            LetterCheckKind.PhoneTail => digits.Length == TailLength && contact.Phones.Any(phone => TailOf(phone) == digits),
            LetterCheckKind.Birthday => contact.Birthday is { Month: not null } day && DayOf(answer) == Said(day),
            _ => false,
        };
    }

    public static LetterLinkState StateOf(LetterRecipient row, bool isBlocked, DateTime nowUtc) =>
        isBlocked || row.LinkRevokedUtc is not null ? LetterLinkState.Revoked
        : row.LinkExpiresUtc <= nowUtc ? LetterLinkState.Expired
        : row.LinkTries >= MostTries ? LetterLinkState.Locked
        : LetterLinkState.Open;

    private static string Said(Abstractions.Data.PartialDate day) =>
        ((day.Month ?? 0) * (day.Day is null ? 1 : 100) + (day.Day ?? 0)).ToString(CultureInfo.InvariantCulture);

    // 3月5日, 3.5 and 0305 are one day.
    private static string DayOf(string? typed) => (Digits().Matches((typed ?? "").Normalize(NormalizationForm.FormKC)).Select(group => group.Value).ToList() switch
    {
        [var month, var day] => month + day.PadLeft(2, '0'),
        var groups => string.Concat(groups),
    }).TrimStart('0');

    private static string TailOf(string phone) => DigitsOf(phone) is { Length: >= TailLength } digits ? digits[^TailLength..] : "";

    // ０３１５ typed on a Chinese keyboard is 0315.
    private static string DigitsOf(string? typed) => string.Concat((typed ?? "").Normalize(NormalizationForm.FormKC).Where(char.IsAsciiDigit));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Digits();
}
