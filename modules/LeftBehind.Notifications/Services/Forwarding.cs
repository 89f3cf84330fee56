using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.Services;

/// <summary>Notes which messages in the admin panel are to follow their reader out of the house; whether they do is looked at when that is due.</summary>
internal sealed class Forwarding(IDocumentSession session, IOutbox outbox)
{
    public const string Kind = "Notification.Forward";

    public async Task PlanAsync(IReadOnlyList<Notification> rows, CancellationToken cancellationToken)
    {
        int[] people = [.. rows.Where(row => row.Channel == NotificationChannel.InApp).Select(row => row.UserId).OfType<int>().Distinct()];
        if (people.Length == 0)
        {
            return;
        }
        var wishes = await session.Set<MessagePreference>().AsNoTracking().Where(row => people.Contains(row.UserId)).ToDictionaryAsync(row => row.UserId, cancellationToken);
        List<OutboxEntry<string>> leaving =
        [
            .. rows.Where(row => row.Channel == NotificationChannel.InApp && row.UserId is { } id && wishes.GetValueOrDefault(id)?.WayOf(MessageTopicRules.Of(row.Kind)) is MessageWay.Email or MessageWay.Sms)
                .Select(row => new OutboxEntry<string>(row.Key, row.Key, ForwardRules.DueOf(row))),
        ];
        if (leaving.Count > 0)
        {
            await outbox.AddManyAsync(Kind, leaving, cancellationToken);
        }
    }
}
