using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Ui.Texts;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters.Links;

/// <summary>Tells whoever handed a letter in, once for each version, that a family could not open it.</summary>
internal sealed class UnwrittenNews(IDocumentSession session, INotifier notifier, SiteLanguage site, IStringLocalizer<Startup> text)
{
    /// <returns>False where nobody is there to be told.</returns>
    public async Task<bool> TellAsync(ContentItem letter, LetterRecipient recipient, CancellationToken cancellationToken)
    {
        // Whoever published it signed the version last; the words are those of whoever handed it in.
        var review = await session.QueryOutsideScope<ContentReview>().SingleOrDefaultAsync(row => row.ContentItemVersionId == letter.ContentItemVersionId, cancellationToken);
        if (review is not { SubmittedBy: > 0 })
        {
            return false;
        }
        await notifier.QueueAsync(
            new($"unwritten/{letter.ContentItemVersionId}", NotificationChannel.InApp, NotificationAddressee.User(review.SubmittedBy, review.SubmittedByName))
            {
                Subject = site.Say(() => text["A family cannot open the letter “{0}”", letter.DisplayText].Value),
                Text = site.Say(() => text["What stands in braces cannot be worked out for that family. Look at the letter as the family reads it, change the words, and send a correction."].Value),
                OrganizationId = letter.OrganizationId,
                Kind = "Unwritten",
                // Who reads it is shown the family there; the message may be passed on by other ways and names nobody.
                Link = $"/admin/letters/{letter.ContentItemId}" + (recipient.Children is [var child, ..] ? $"?child={child}" : ""),
                ContentItemId = letter.ContentItemId,
            },
            cancellationToken);
        return true;
    }
}
