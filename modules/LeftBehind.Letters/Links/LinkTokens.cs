using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>
/// The secret of a link follows from the row by the site's key, so that the same letter can be printed again; what is stored is a
/// hash of it, from which it cannot be had.
/// </summary>
internal sealed class LinkTokens(IKeyedHash hash)
{
    public const int Length = 24;

#pragma warning disable CA1308 // An address is written in small letters.
    public string Of(LetterRecipient row) => hash.Of($"letter-link|{row.ContentItemVersionId}|{row.HouseholdKey}|{row.PersonId}").ToLowerInvariant();
#pragma warning restore CA1308

    public string HashOf(string token) => hash.Of("letter-token|" + token);

    public static bool IsToken(string? text) => text is { Length: Length } && text.All(char.IsAsciiHexDigitLower);
}
