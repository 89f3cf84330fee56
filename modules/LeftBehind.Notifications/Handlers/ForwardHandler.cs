using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Handlers;

/// <summary>Tells somebody outside that messages wait for them, unless they have read them. Where two nodes do it at once, the key lets one of them.</summary>
internal sealed class ForwardHandler(IDocumentSession session, INotifier notifier, IUserAddresses addresses, OutsideWords words, TimeProvider time) : IOutboxHandler
{
    public string Kind => Forwarding.Kind;

    public async Task HandleAsync(string key, string payload, CancellationToken cancellationToken)
    {
        var row = await session.Query<Notification>().SingleOrDefaultAsync(row => row.Key == key, cancellationToken);
        if (row is not { State: NotificationState.Delivered, UserId: { } userId })
        {
            return;
        }
        var wish = await session.Set<MessagePreference>().AsNoTracking().SingleOrDefaultAsync(row => row.UserId == userId, cancellationToken);
        var way = wish?.WayOf(MessageTopicRules.Of(row.Kind));
        NotificationChannel? channel = way switch { MessageWay.Email => NotificationChannel.Email, MessageWay.Sms => NotificationChannel.Sms, _ => null };
        if (channel is not { } leaving || (await addresses.FindAsync([userId], cancellationToken)).GetValueOrDefault(userId)?.Of(leaving) is not { Length: > 0 })
        {
            return;
        }
        var (subject, text) = words.Of(MessageTopicRules.Of(row.Kind), await CountAsync(row, cancellationToken), leaving, row.IsUrgent);
        await notifier.QueueAsync(
            new(ForwardRules.KeyOf(row, way!.Value), leaving, NotificationAddressee.User(userId, row.Name))
            {
                Subject = subject,
                Text = text,
                OrganizationId = row.OrganizationId,
                Kind = "Forward",
                IsUrgent = row.IsUrgent,
                NotBeforeUtc = row.IsUrgent ? null : QuietHoursRules.EndOf(time.GetUtcNow().UtcDateTime, wish!.QuietFrom, wish.QuietUntil),
            },
            cancellationToken);
    }

    private async Task<int> CountAsync(Notification row, CancellationToken cancellationToken)
    {
        if (row.IsUrgent)
        {
            return 1;
        }
        var (from, until) = (ForwardRules.SlotOf(row.CreatedUtc), ForwardRules.SlotEnd(row.CreatedUtc));
        var kinds = await session.Query<Notification>()
            .Where(other => other.UserId == row.UserId && other.Channel == NotificationChannel.InApp && other.State == NotificationState.Delivered && other.CreatedUtc >= from && other.CreatedUtc < until)
            .Select(other => other.Kind).ToListAsync(cancellationToken);
        return kinds.Count(kind => MessageTopicRules.Of(kind) == MessageTopicRules.Of(row.Kind));
    }
}
