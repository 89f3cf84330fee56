using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.Writing;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Letters.Sending;

/// <summary>Messages that were held back, since the letter could not be written out for their families, leave when a correction is published.</summary>
internal sealed class HeldLetters(IDocumentSession session, RecipientRows rows, LetterMessages messages, SiteLanguage site, IStringLocalizer<Startup> text)
{
    private const int AtOnce = 500;

    public async Task LetGoAsync(ContentItem published, CancellationToken cancellationToken)
    {
        var before = await session.Query<ContentItem>()
            .Where(item => item.ContentItemId == published.ContentItemId && item.ContentItemVersionId != published.ContentItemVersionId && item.PublishedUtc != null)
            .OrderByDescending(item => item.PublishedUtc).Select(item => item.ContentItemVersionId).FirstOrDefaultAsync(cancellationToken);
        if (before is null || messages.Obstacle is not null)
        {
            return;
        }
        var held = site.Say(() => UnwrittenWords.Held(text));
        var waiting = await session.Query<LetterRecipient>().Where(row => row.ContentItemVersionId == before && row.FailedUtc != null && row.Note == held)
            .Select(row => new { row.PersonId, row.HouseholdKey, row.Channel }).ToListAsync(cancellationToken);
        foreach (var some in waiting.Chunk(AtOnce))
        {
            string[] persons = [.. some.Select(row => row.PersonId).Distinct()];
            var now = await rows.Of(published).Where(row => persons.Contains(row.PersonId)).ToListAsync(cancellationToken);
            foreach (var way in some.GroupBy(row => row.Channel))
            {
                var them = way.Select(row => (row.PersonId, row.HouseholdKey)).ToHashSet();
                await messages.SendAsync(published, [.. now.Where(row => them.Contains((row.PersonId, row.HouseholdKey)))], way.Key, cancellationToken);
            }
        }
    }
}
