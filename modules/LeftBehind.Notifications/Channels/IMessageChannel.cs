using LeftBehind.Abstractions.Notifications;

namespace LeftBehind.Notifications.Channels;

/// <summary>A way out of the house.</summary>
internal interface IMessageChannel
{
    NotificationChannel Channel { get; }

    /// <summary>Whether there is a server or gateway to give messages to.</summary>
    Task<bool> IsSetUpAsync(CancellationToken cancellationToken);

    /// <summary>Whether the same message may be sent again where it is not known if it was sent.</summary>
    Task<bool> MayRepeatAsync(CancellationToken cancellationToken);

    /// <summary>Sends it, within a bounded time. What goes wrong is in the result; nothing is thrown but a cancellation.</summary>
    Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken);
}
