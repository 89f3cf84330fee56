using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Text;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Handlers;

namespace LeftBehind.Notifications.Services;

internal sealed class Notifier(IDocumentSession session, IOutbox outbox, AddressSeal seal, TimeProvider time) : INotifier
{
    private const int KeysAtOnce = 500;
    private const int LongestName = 60;

    public Task QueueAsync(NotificationMessage message, CancellationToken cancellationToken) => QueueManyAsync([message], cancellationToken);

    public async Task<int> QueueManyAsync(IReadOnlyList<NotificationMessage> messages, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var count = 0;
        foreach (var some in messages.DistinctBy(message => message.Key).Chunk(KeysAtOnce))
        {
            string[] keys = [.. some.Select(message => message.Key)];
            var known = await session.Set<Notification>().AsNoTracking().Where(row => keys.Contains(row.Key)).Select(row => row.Key).ToListAsync(cancellationToken);
            count += await AddAsync([.. some.Where(message => !known.Contains(message.Key)).Select(RowOf)], cancellationToken);
        }
        return count;
    }

    private async Task<int> AddAsync(IReadOnlyList<Notification> rows, CancellationToken cancellationToken)
    {
        await session.InsertManyAsync(rows, cancellationToken);
        foreach (var leaving in rows.Where(row => row.Channel != NotificationChannel.InApp).GroupBy(row => row.Channel))
        {
            var tickets = leaving.Select(row => new DeliveryTicket(row.Key, row.Edition, row.Attempts)).Select(ticket => new OutboxEntry<DeliveryTicket>(DeliveryRules.OutboxKey(ticket), ticket));
            await outbox.AddManyAsync(NotificationHandler.KindOf(leaving.Key), [.. tickets], cancellationToken);
        }
        return rows.Count;
    }

    private Notification RowOf(NotificationMessage message)
    {
        if (message.Key.Length is 0 or > NotificationMessage.LongestKey)
        {
            throw new ArgumentException("A message needs a key of at most 120 letters.", nameof(message));
        }
        var now = time.GetUtcNow().UtcDateTime;
        var isHere = message.Channel == NotificationChannel.InApp;
        var isOutside = message.To.UserId is null;
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
            Subject = Cut(PrintableText.WithoutControlCharacters(Neutral(message.Subject, isOutside)), NotificationMessage.LongestSubject),
            Text = PrintableText.WithoutControlCharacters(Neutral(message.Text, isOutside), lines: true),
            Link = message.Link,
            ContentItemId = message.ContentItemId,
            CreatedUtc = now,
            DueUtc = isHere ? null : now,
            DeliveredUtc = isHere ? now : null,
        };
    }

    // Whoever writes it is warned before; this is for what they did not look at.
    private static string Neutral(string text, bool isOutside) => isOutside ? NeutralWords.Of(text) : text;

    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
        {
            return text;
        }
        return char.IsHighSurrogate(text[longest - 1]) ? text[..(longest - 1)] : text[..longest];
    }
}
