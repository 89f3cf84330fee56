using LeftBehind.Abstractions.Notifications;
using LeftBehind.Children.Entities;
using LeftBehind.Transfers.Entities;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Transfers.Services;

/// <summary>Tells whoever began a transfer what has come of it.</summary>
internal sealed class TransferMessages(INotifier notifier, SiteLanguage site, IStringLocalizer<Startup> text)
{
    public async Task TellAsync(ChildTransfer outgoing, TransferCard card, CancellationToken cancellationToken)
    {
        var taken = card.State == TransferState.Accepted;
        await notifier.QueueAsync(
            new($"transfer/{outgoing.TransferId}", NotificationChannel.InApp, NotificationAddressee.User(outgoing.StartedBy, outgoing.StartedByName))
            {
                Subject = site.Say(() => (taken ? text["{0} has been taken in by {1}", outgoing.Name, outgoing.ToSchoolName] : text["{0} was not taken in by {1}", outgoing.Name, outgoing.ToSchoolName]).Value),
                Text = taken ? site.Say(() => text["The file is at that school now."].Value) : card.Reason,
                OrganizationId = outgoing.OrganizationId,
                Kind = "Transfer",
                Link = $"/admin/transfers/{outgoing.TransferId}",
            },
            cancellationToken);
    }
}
