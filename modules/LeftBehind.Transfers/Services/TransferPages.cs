using LeftBehind.Children.Entities;
using LeftBehind.Organizations;
using LeftBehind.Transfers.ViewModels;

namespace LeftBehind.Transfers.Services;

/// <summary>The page of one transfer, as the side sees it that one is on. That the card was shown is on record before it is.</summary>
internal sealed class TransferPages(TransferRows rows, PupilFiles files, SchoolFinder schools, TransferWay way, TransferLog log)
{
    public async Task<TransferPage?> OpenAsync(string transferId, CancellationToken cancellationToken)
    {
        var card = log.User.Has(Permissions.Receive) ? await rows.CardAsync(transferId, cancellationToken) : null;
        var outgoing = await rows.OutgoingAsync(transferId, cancellationToken);
        if ((card is null && outgoing is null) || await rows.BothAsync(transferId, cancellationToken) is not var (sent, _))
        {
            return null;
        }
        await log.RecordNowAsync(sent.ContentItemId, card?.OrganizationId ?? sent.OrganizationId, "转学", cancellationToken);
        var waits = card is { State: TransferState.Waiting } && await way.WaitsForMeAsync(card, cancellationToken);
        return new(transferId, log.Today, SchoolCalendarRules.YearOn(log.Today))
        {
            Card = card,
            Outgoing = outgoing,
            To = await schools.ContactAsync(sent.ToSchoolId, cancellationToken),
            Classes = waits ? await files.ClassesAsync(sent.ToSchoolId, log.Today, cancellationToken) : [],
            MayDecide = waits,
            MayRecall = outgoing is { State: TransferState.Waiting } && log.User.Has(Permissions.Send),
        };
    }
}
