using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Channels;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Handlers;

namespace LeftBehind.Notifications.Services;

/// <summary>Writes down what came of a try, and tells whoever sent the message.</summary>
internal sealed class DeliveryRecord(IDocumentSession session, IOutbox outbox, IEventPublisher events, ISavepoints savepoints, TimeProvider time)
{
    public async Task WriteAsync(Notification row, SendResult result, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var again = result.Outcome == SendOutcome.TryAgain && row.Attempts + 1 < DeliveryRules.MostAttempts;
        var state = again ? NotificationState.Queued : StateOf(result.Outcome);
        DateTime? due = again ? now + (result.NotBefore ?? DeliveryRules.PauseAfter(row.Attempts + 1)) : null;
        DateTime? sent = state == NotificationState.Sent ? now : null;
        await session.BeginAsync(cancellationToken);
        // The gateway may have told already that it arrived.
        var written = await session.Query<Notification>().Where(one => one.Id == row.Id && one.Edition == row.Edition && one.State == NotificationState.Sending).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, state).SetProperty(one => one.DueUtc, due).SetProperty(one => one.SentUtc, sent).SetProperty(one => one.Reason, result.Reason)
                .SetProperty(one => one.ProviderId, result.ProviderId).SetProperty(one => one.Attempts, one => one.Attempts + 1),
            cancellationToken);
        if (written == 0)
        {
            return;
        }
        if (again)
        {
            var ticket = new DeliveryTicket(row.Key, row.Edition, row.Attempts + 1);
            await outbox.AddManyAsync(NotificationHandler.KindOf(row.Channel), [new OutboxEntry<DeliveryTicket>(DeliveryRules.OutboxKey(ticket), ticket, due)], cancellationToken);
            return;
        }
        await TellAsync(row, state, result.AddressIsWrong, result.IsNotReady, cancellationToken);
    }

    /// <summary>What a listener can't do costs no message its state.</summary>
    public async Task TellAsync(Notification row, NotificationState state, bool addressIsWrong, bool isNotReady, CancellationToken cancellationToken) => await savepoints.TryAsync(
        stop => state is NotificationState.Failed or NotificationState.Uncertain
            ? events.PublishAsync(new NotificationFailed(row.Key, row.Kind, state == NotificationState.Uncertain, addressIsWrong) { IsNotReady = isNotReady }, stop)
            : events.PublishAsync(new NotificationDelivered(row.Key, row.Kind, state), stop),
        cancellationToken);

    private static NotificationState StateOf(SendOutcome outcome) => outcome switch
    {
        SendOutcome.Sent => NotificationState.Sent,
        SendOutcome.Uncertain => NotificationState.Uncertain,
        _ => NotificationState.Failed,
    };
}
