using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Handlers;
using LeftBehind.Notifications.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.Services;

/// <summary>What left the house for the places that the user may see, and sending it again.</summary>
internal sealed class OutgoingMessages(IDocumentSession session, IOutbox outbox, TimeProvider time)
{
    private const int PageSize = 30;

    private static readonly KeysetOrder<Notification, long, long> _latestFirst = new(row => row.Id, row => row.Id, Descending: true);

    public static IReadOnlyList<NotificationState> Resendable { get; } = [NotificationState.Sent, NotificationState.Failed, NotificationState.Uncertain];

    public Task<KeysetPage<Notification>> ReadAsync(OutgoingFilter filter, CancellationToken cancellationToken)
    {
        var rows = session.Query<Notification>().Where(row => row.Channel != NotificationChannel.InApp && row.State == filter.State);
        rows = filter.Channel is { } channel ? rows.Where(row => row.Channel == channel) : rows;
        return rows.PageAsync(_latestFirst, filter, PageSize, cancellationToken);
    }

    /// <summary>Sends it once more, as another message: whoever asks for that takes it on themselves that it may arrive twice.</summary>
    /// <returns>False where there is nothing to send again.</returns>
    public async Task<bool> ResendAsync(long id, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var row = await session.Query<Notification>().SingleOrDefaultAsync(row => row.Id == id && row.Channel != NotificationChannel.InApp && Resendable.Contains(row.State), cancellationToken);
        if (row is null)
        {
            return false;
        }
        DateTime? now = time.GetUtcNow().UtcDateTime;
        var taken = await session.Query<Notification>().Where(one => one.Id == id && one.Edition == row.Edition && one.State == row.State).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, NotificationState.Queued).SetProperty(one => one.Edition, row.Edition + 1).SetProperty(one => one.Attempts, 0)
                .SetProperty(one => one.Reason, "").SetProperty(one => one.ProviderId, "").SetProperty(one => one.DueUtc, now).SetProperty(one => one.SentUtc, (DateTime?)null),
            cancellationToken);
        if (taken == 0)
        {
            return false;
        }
        var ticket = new DeliveryTicket(row.Key, row.Edition + 1, 0);
        await outbox.AddAsync(NotificationHandler.KindOf(row.Channel), DeliveryRules.OutboxKey(ticket), ticket, cancellationToken);
        return true;
    }
}
