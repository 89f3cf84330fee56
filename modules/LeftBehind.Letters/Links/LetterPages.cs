using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Links;

internal sealed class LetterPages(FamilyReader families, LetterRenderer renderer, UnwrittenNews news) : ILetterPages
{
    public async Task<LetterText?> ReadAsync(LetterLink link, CancellationToken cancellationToken) => PublishedOf(link) is { } item
        ? await ReadAsync(item, item.Get<LetterPart>(), link, cancellationToken)
        : null;

    public async Task<bool> TellUnwrittenAsync(LetterLink link, CancellationToken cancellationToken) =>
        PublishedOf(link) is { } item && await news.TellAsync(item, link.Recipient, cancellationToken);

    public string? SoundOf(LetterLink link) => PublishedOf(link)?.Get<LetterPart>().Sound;

    private async Task<LetterText> ReadAsync(ContentItem item, LetterPart letter, LetterLink link, CancellationToken cancellationToken) =>
        await renderer.RenderAsync(letter, item, await families.OfAsync(letter, link.Recipient, cancellationToken), cancellationToken);

    // Who holds a link to an earlier version reads the present one, with the line that says what was put right.
    private static ContentItem? PublishedOf(LetterLink link) => link.State == LetterLinkState.Open ? link.Letter : null;
}
