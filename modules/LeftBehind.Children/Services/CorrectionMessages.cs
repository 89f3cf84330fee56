using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Children.Services;

/// <summary>Writes into the history of a file that the county has put it right, and tells whoever handed it in.</summary>
internal sealed class CorrectionMessages(FileReviews reviews, INotifier notifier, IAuditLog audit, SiteLanguage site, IStringLocalizer<Startup> text)
{
    public async Task TellAsync(ContentItem item, IReadOnlyList<string> fields, string reason, CancellationToken cancellationToken)
    {
        await audit.RecordAsync(
            new(AuditAction.Changed, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = site.Say(() => text["Put right by the county: {0}", reason].Value) }, cancellationToken);
        if (await reviews.RowAsync(item, cancellationToken) is not { SubmittedBy: not 0 } review)
        {
            return;
        }
        var key = string.Create(CultureInfo.InvariantCulture, $"corrected/{item.ContentItemVersionId}/{item.Revision}");
        await notifier.QueueAsync(
            new(key, NotificationChannel.InApp, NotificationAddressee.User(review.SubmittedBy, review.SubmittedByName))
            {
                Subject = site.Say(() => text["Put right by the county: {0}", item.DisplayText].Value),
                Text = site.Say(() => text["{0}. Reason: {1}", string.Join("、", fields), reason].Value),
                OrganizationId = item.OrganizationId,
                Kind = "Corrected",
                Link = $"/admin/children/{item.ContentItemId}",
                ContentItemId = item.ContentItemId,
            },
            cancellationToken);
    }
}
