using System.Globalization;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Sending;

/// <summary>What the messages about a letter are called: the row of the recipient and the way, and nothing of a person, for it stands in logs.</summary>
internal static class LetterMessageKeys
{
    private const string Sms = "letter-";
    private const string Email = "letter-mail-";

    public static string Of(LetterRecipient row, LetterChannel channel) => string.Create(CultureInfo.InvariantCulture, $"{(channel == LetterChannel.Email ? Email : Sms)}{row.Id}");

    /// <summary>Of the same letter once more: once a day at most.</summary>
    public static string Again(LetterRecipient row, LetterChannel channel, DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{Of(row, channel)}-{day:yyyyMMdd}");

    public static (long Id, LetterChannel Channel)? Read(string key)
    {
        var (prefix, channel) = key.StartsWith(Email, StringComparison.Ordinal) ? (Email, LetterChannel.Email) : (Sms, LetterChannel.Sms);
        return key.StartsWith(prefix, StringComparison.Ordinal) && long.TryParse(key[prefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? (id, channel) : null;
    }
}
