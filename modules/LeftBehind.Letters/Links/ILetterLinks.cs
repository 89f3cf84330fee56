using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>The links of letters: unguessable, for one person each, with an end, and to be withdrawn.</summary>
public interface ILetterLinks
{
    /// <summary>Why nothing with a link may leave (no public https address is set), in the user's language; null where it may.</summary>
    string? Obstacle { get; }

    /// <summary>The address to print, copy or send (<c>{PublicBaseUrl}/p/{token}</c>); null while there is an obstacle.</summary>
    string? UrlOf(LetterRecipient recipient);

    /// <summary>Whose link a secret is; null where it is nobody's. Reads outside every scope: who has the secret is who it says.</summary>
    Task<LetterLink?> FindAsync(string token, CancellationToken cancellationToken);

    /// <summary>Finds out what to ask before the letter opens: for that the child's file is read, which a phone that has answered is spared.</summary>
    Task<LetterLink> AskAsync(LetterLink link, CancellationToken cancellationToken);

    /// <summary>Answers the check. A wrong answer counts, and the fifth locks the link; a right one counts nothing.</summary>
    /// <returns>Whether the letter may be read.</returns>
    Task<bool> TryAsync(LetterLink link, string? answer, CancellationToken cancellationToken);
}
