using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Channels;

namespace LeftBehind.Notifications.Services;

internal sealed class MessageWays(IEnumerable<IMessageChannel> channels) : IMessageWays
{
    public async Task<bool> IsOpenAsync(NotificationChannel channel, CancellationToken cancellationToken) =>
        channels.SingleOrDefault(one => one.Channel == channel) is { } found && await found.IsSetUpAsync(cancellationToken);
}
