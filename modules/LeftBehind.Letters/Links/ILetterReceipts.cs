namespace LeftBehind.Letters.Links;

/// <summary>
/// What the holder of a link does with the letter. Call it for a POST only: a link preview opens addresses by itself. Each is noted in
/// the child's contacts.
/// </summary>
public interface ILetterReceipts
{
    /// <summary>The check was passed and the letter shown. The first time counts.</summary>
    Task OpenedAsync(LetterLink link, CancellationToken cancellationToken);

    /// <summary>我读到了</summary>
    Task ConfirmAsync(LetterLink link, CancellationToken cancellationToken);

    /// <summary>请老师打电话给我</summary>
    /// <param name="link">Whose.</param>
    /// <param name="when">When it suits, in words; may be empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task AskForCallAsync(LetterLink link, string? when, CancellationToken cancellationToken);

    /// <summary>An answer in text, as a recording, or both.</summary>
    /// <param name="link">Whose.</param>
    /// <param name="text">At most 1,000 characters.</param>
    /// <param name="sound">File name of a recording that <see cref="Sounds.ISoundFiles"/> has taken; empty for none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task ReplyAsync(LetterLink link, string? text, string? sound, CancellationToken cancellationToken);

    /// <summary>号码不是本人: needs no check, withdraws the link and shows the person among those to be called.</summary>
    Task WrongNumberAsync(LetterLink link, CancellationToken cancellationToken);
}
