namespace LeftBehind.Letters.Links;

/// <summary>What the holder of a link reads, once the check was passed.</summary>
public interface ILetterPages
{
    /// <summary>The letter in its present version, written out for this person; null where the link is not open or the letter was withdrawn.</summary>
    Task<LetterText?> ReadAsync(LetterLink link, CancellationToken cancellationToken);

    /// <summary>File name of the letter read aloud, for <see cref="Sounds.ISoundFiles"/>; null where there is none.</summary>
    string? SoundOf(LetterLink link);
}
