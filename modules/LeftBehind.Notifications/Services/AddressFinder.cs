using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Channels;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.Services;

/// <summary>Where a message goes when it is sent: what a user has changed or taken back since it was queued holds.</summary>
internal sealed class AddressFinder(IDocumentSession session, IUserAddresses addresses, AddressSeal seal, TimeProvider time)
{
    /// <returns>The address, or what comes of the try without one.</returns>
    public async Task<(string Address, SendResult? Instead)> FindAsync(Notification row, CancellationToken cancellationToken)
    {
        if (row is { UserId: { } userId, Address: "" })
        {
            return await QuietAsync(row, userId, cancellationToken) is { } wait
                ? ("", SendResult.TryAgain(DeliveryReasons.QuietHours, wait))
                : Of((await addresses.FindAsync([userId], cancellationToken)).GetValueOrDefault(userId)?.Of(row.Channel) ?? "");
        }
        return Of(seal.Open(row.Address));
    }

    private async Task<TimeSpan?> QuietAsync(Notification row, int userId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return !row.IsUrgent && await session.Set<MessagePreference>().AsNoTracking().SingleOrDefaultAsync(wish => wish.UserId == userId, cancellationToken) is { } wish
            ? QuietHoursRules.EndOf(now, wish.QuietFrom, wish.QuietUntil) - now
            : null;
    }

    private static (string Address, SendResult? Instead) Of(string? address) => address switch
    {
        null => ("", SendResult.Refused(DeliveryReasons.AddressNotReadable)),
        "" => ("", SendResult.Refused(DeliveryReasons.NoAddress)),
        _ => (address, null),
    };
}
