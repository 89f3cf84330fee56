using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>A link as somebody holds it who has the secret: whose it is, and what must be answered before it opens.</summary>
/// <param name="Recipient">Whom it was made for. Nothing of it is shown before the check.</param>
/// <param name="State">Whether it opens at all.</param>
/// <param name="Check">What is asked.</param>
public sealed record LetterLink(LetterRecipient Recipient, LetterLinkState State, LetterCheckKind Check)
{
    /// <summary>Whose phone is meant, as the child would say it (爷爷); empty for other checks.</summary>
    public string PhoneOf { get; init; } = "";

    public int TriesLeft { get; init; }

    /// <summary>The published letter, which finding the link has read already.</summary>
    internal ContentItem? Letter { get; init; }
}
