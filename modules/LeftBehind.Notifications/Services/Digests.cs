using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.Services;

/// <summary>Makes the e-mails that say once a day what lies unread; none where nothing new has come since the last.</summary>
internal sealed class Digests(IDocumentSession session, INotifier notifier, IUserAddresses addresses, OutsideWords words, TimeProvider time)
{
    public async Task SendAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var hour = ChinaTime.LocalOf(now).Hour;
        var due = (await session.Set<MessagePreference>().Where(row => row.HasDigest && row.DigestHour <= hour).OrderBy(row => row.Id).ToListAsync(cancellationToken))
            .Where(row => DigestRules.IsDue(now, row.DigestHour, row.DigestedUtc)).ToList();
        var own = await addresses.FindAsync([.. due.Select(row => row.UserId)], cancellationToken);
        foreach (var wish in due)
        {
            if (own.GetValueOrDefault(wish.UserId)?.Email is { Length: > 0 })
            {
                await SendAsync(wish, now, cancellationToken);
            }
            wish.DigestedUtc = now;
        }
        await session.SaveAsync(cancellationToken);
    }

    private async Task SendAsync(MessagePreference wish, DateTime now, CancellationToken cancellationToken)
    {
        var unread = (await session.Query<Notification>().Where(row => row.UserId == wish.UserId && row.Channel == NotificationChannel.InApp && row.State == NotificationState.Delivered)
                .Select(row => new { row.Kind, row.CreatedUtc, row.Name, row.OrganizationId }).ToListAsync(cancellationToken))
            .Where(row => wish.WayOf(MessageTopicRules.Of(row.Kind)) == MessageWay.Digest).ToList();
        if (unread.MaxBy(row => row.CreatedUtc) is not { } latest || latest.CreatedUtc <= wish.DigestedUtc)
        {
            return;
        }
        var (subject, text) = words.Digest([.. unread.CountBy(row => MessageTopicRules.Of(row.Kind)).OrderBy(one => one.Key).Select(one => (one.Key, one.Value))]);
        await notifier.QueueAsync(
            new(string.Create(CultureInfo.InvariantCulture, $"digest/{wish.UserId}/{ChinaTime.DayOf(now):yyyyMMdd}"), NotificationChannel.Email, NotificationAddressee.User(wish.UserId, latest.Name))
            {
                Subject = subject,
                Text = text,
                OrganizationId = latest.OrganizationId,
                Kind = "Digest",
                NotBeforeUtc = QuietHoursRules.EndOf(now, wish.QuietFrom, wish.QuietUntil),
            },
            cancellationToken);
    }
}
