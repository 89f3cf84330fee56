using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Links;

internal sealed class LetterPages(IDocumentSession session, FamilyReader families, LetterRenderer renderer) : ILetterPages
{
    public async Task<LetterText?> ReadAsync(LetterLink link, CancellationToken cancellationToken) =>
        await PublishedAsync(link, cancellationToken) is { } item
            ? await renderer.RenderAsync(item.Get<LetterPart>(), item, await families.OfAsync(link.Recipient, cancellationToken), cancellationToken)
            : null;

    public async Task<string?> SoundAsync(LetterLink link, CancellationToken cancellationToken) => (await PublishedAsync(link, cancellationToken))?.Get<LetterPart>().Sound;

    // Who holds a link to an earlier version reads the present one, with the line that says what was put right.
    private async Task<ContentItem?> PublishedAsync(LetterLink link, CancellationToken cancellationToken) => link.State != LetterLinkState.Open
        ? null
        : await session.QueryOutsideScope<ContentItem>().Where(item => item.ContentItemId == link.Recipient.ContentItemId && item.Published && item.ArchivedUtc == null)
            .FirstOrDefaultAsync(cancellationToken);
}
