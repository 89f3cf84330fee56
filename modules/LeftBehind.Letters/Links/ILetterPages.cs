namespace LeftBehind.Letters.Links;

/// <summary>What the holder of a link reads, once the check was passed.</summary>
public interface ILetterPages
{
    /// <summary>The letter in its present version, written out for this person, as far as it can be (<see cref="LetterText.IsWritten"/>); null where the link is not open or the letter was withdrawn.</summary>
    Task<LetterText?> ReadAsync(LetterLink link, CancellationToken cancellationToken);

    /// <summary>
    /// Tells whoever handed the letter in, once for each version, that it cannot be written out for this person. Call it for a POST only.
    /// </summary>
    /// <returns>False where nobody is there to be told.</returns>
    Task<bool> TellUnwrittenAsync(LetterLink link, CancellationToken cancellationToken);

    /// <summary>File name of the letter read aloud, for <see cref="Sounds.ISoundFiles"/>; null where there is none.</summary>
    string? SoundOf(LetterLink link);
}
