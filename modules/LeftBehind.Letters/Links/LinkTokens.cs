using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>
/// The secret of a link follows from the row by the site's key, so that the same letter can be printed again; what is stored is a
/// hash of it, from which it cannot be had.
/// </summary>
internal sealed class LinkTokens(IKeyedHash hash, TimeProvider time)
{
    public const int Length = 24;

#pragma warning disable CA1308 // An address is written in small letters.
    public string Of(LetterRecipient row) => hash.Of($"letter-link|{row.ContentItemVersionId}|{row.HouseholdKey}|{row.PersonId}").ToLowerInvariant();
#pragma warning restore CA1308

    /// <summary>Six digits that the teacher tells a family by phone, good on the day itself and the day after: whoever cannot answer the question opens the letter by it.</summary>
    public string CodeOf(LetterRecipient row) => CodeOf(row, ChinaTime.Today(time));

    public bool IsCode(LetterRecipient row, string digits) => digits == CodeOf(row) || digits == CodeOf(row, ChinaTime.Today(time).AddDays(-1));

    public string HashOf(string token) => hash.Of("letter-token|" + token);

    private string CodeOf(LetterRecipient row, DateOnly day)
    {
        var number = ulong.Parse(hash.Of(FormattableString.Invariant($"letter-code|{row.TokenHash}|{day:yyyy-MM-dd}"))[..12], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    public static bool IsToken(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower);
}
