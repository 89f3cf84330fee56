using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Text;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Handlers;

namespace LeftBehind.Notifications.Services;

internal sealed class Notifier(NotificationRows rows, IOutbox outbox, Forwarding forwarding, AddressSeal seal, TimeProvider time) : INotifier
{
    private const int KeysAtOnce = 500;
    private const int LongestName = 60;

    public Task QueueAsync(NotificationMessage message, CancellationToken cancellationToken) => QueueManyAsync([message], cancellationToken);

    public async Task<int> QueueManyAsync(IReadOnlyList<NotificationMessage> messages, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var some in messages.DistinctBy(message => message.Key).Chunk(KeysAtOnce))
        {
            var known = await rows.KnownAsync([.. some.Select(message => message.Key)], cancellationToken);
            count += await AddAsync([.. some.Where(message => !known.Contains(message.Key)).Select(RowOf)], cancellationToken);
        }
        return count;
    }

    private async Task<int> AddAsync(IReadOnlyList<Notification> wanted, CancellationToken cancellationToken)
    {
        var added = await rows.InsertAsync(wanted, cancellationToken);
        foreach (var leaving in added.Where(row => row.Channel != NotificationChannel.InApp).GroupBy(row => row.Channel))
        {
            await outbox.AddManyAsync(NotificationHandler.KindOf(leaving.Key), [.. leaving.Select(EntryOf)], cancellationToken);
        }
        await forwarding.PlanAsync(added, cancellationToken);
        return added.Count;
    }

    private static OutboxEntry<DeliveryTicket> EntryOf(Notification row)
    {
        var ticket = new DeliveryTicket(row.Key, row.Edition, row.Attempts);
        return new(DeliveryRules.OutboxKey(ticket), ticket, row.DueUtc);
    }

    private Notification RowOf(NotificationMessage message)
    {
        if (message.Key.Length is 0 or > NotificationMessage.LongestKey)
        {
            throw new ArgumentException("A message needs a key of at most 120 letters.", nameof(message));
        }
        var now = time.GetUtcNow().UtcDateTime;
        var isHere = message.Channel == NotificationChannel.InApp;
        return new()
        {
            OrganizationId = message.OrganizationId,
            Key = message.Key,
            Kind = message.Kind,
            Source = message.Source,
            Channel = message.Channel,
            State = isHere ? NotificationState.Delivered : NotificationState.Queued,
            UserId = message.To.UserId,
            Name = Cut(message.To.Name, LongestName),
            Address = seal.Close(message.To.Address.Trim()),
            AddressMask = AddressMask.Of(message.To.Address.Trim()),
            Subject = Cut(PrintableText.WithoutControlCharacters(Neutral(message.Subject, !isHere)), NotificationMessage.LongestSubject),
            Text = PrintableText.WithoutControlCharacters(Neutral(message.Text, !isHere), lines: true),
            Link = message.Link,
            ContentItemId = message.ContentItemId,
            IsUrgent = message.IsUrgent,
            CreatedUtc = now,
            DueUtc = isHere ? null : message.NotBeforeUtc ?? now,
            DeliveredUtc = isHere ? now : null,
        };
    }

    // Whoever writes it is warned before; this is for what they did not look at.
    private static string Neutral(string text, bool leaves) => leaves ? NeutralWords.Of(text) : text;

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }
        return char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest];
    }
}
