using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Letters.Links;

/// <summary>Tells whoever wrote a letter, once for each version, that a family could not open it.</summary>
internal sealed class UnwrittenNews(INotifier notifier, IRoleHolders holders, SiteLanguage site, IStringLocalizer<Startup> text)
{
    /// <returns>False where nobody is there to be told.</returns>
    public async Task<bool> TellAsync(ContentItem letter, LetterRecipient recipient, CancellationToken cancellationToken)
    {
        var author = letter.ModifiedBy;
        if (!(await holders.NamesAsync([author], cancellationToken)).TryGetValue(author, out var name))
        {
            return false;
        }
        await notifier.QueueAsync(
            new($"unwritten/{letter.ContentItemVersionId}", NotificationChannel.InApp, NotificationAddressee.User(author, name))
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
