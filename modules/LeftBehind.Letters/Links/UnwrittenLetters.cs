using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Links;

/// <summary>Tries a letter out for one family, just before its link leaves: of a hundred thousand none is written when it is published.</summary>
internal sealed class UnwrittenLetters(FamilyReader families, LetterRenderer renderer, UnwrittenNews news)
{
    /// <returns>True where the family could not open it; whoever handed it in is told.</returns>
    public async Task<bool> StopAsync(ContentItem letter, LetterRecipient recipient, CancellationToken cancellationToken)
    {
        var part = letter.Get<LetterPart>();
        if (!LetterTemplateRules.IsFilledIn(part.Salutation, part.Body)
            || await renderer.RenderAsync(part, letter, await families.OfAsync(part, recipient, cancellationToken), cancellationToken) is { UnwrittenFor: null })
        {
            return false;
        }
        await news.TellAsync(letter, recipient, cancellationToken);
        return true;
    }
}
