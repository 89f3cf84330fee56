using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>A link as somebody holds it who has the secret: whose it is, and what must be answered before it opens.</summary>
/// <param name="Recipient">Whom it was made for. Nothing of it is shown before the check.</param>
/// <param name="State">Whether it opens at all.</param>
/// <param name="IsPersonal">Whether the letter says something of a family, so that a question must be answered before it opens.</param>
public sealed record LetterLink(LetterRecipient Recipient, LetterLinkState State, bool IsPersonal)
{
    /// <summary>What is asked, once it was asked for by <see cref="ILetterLinks.AskAsync"/>.</summary>
    public LetterCheckKind Check { get; init; }

    /// <summary>Whose phone is meant, as the child would say it (爷爷); empty for other checks.</summary>
    public string PhoneOf { get; init; } = "";

    public int TriesLeft { get; init; }

    /// <summary>The published letter, which finding the link has read already.</summary>
    internal ContentItem? Letter { get; init; }

    /// <summary>The same person of the version that is read now, where the link is an earlier one's.</summary>
    internal LetterRecipient? Newest { get; init; }

    /// <summary>Whether what is read now has been confirmed: who confirmed a letter has not yet confirmed its correction.</summary>
    public bool IsConfirmed => (Newest ?? Recipient).ConfirmedUtc is not null;
}
