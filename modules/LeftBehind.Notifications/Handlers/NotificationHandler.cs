using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Handlers;

/// <summary>One way out has one kind, so that none waits for another.</summary>
internal sealed class NotificationHandler(Delivery delivery, NotificationChannel channel) : IOutboxHandler
{
    public string Kind => KindOf(channel);

    public static string KindOf(NotificationChannel channel) => $"Notification.{channel}";

    public Task HandleAsync(string key, string payload, CancellationToken cancellationToken) =>
        delivery.CarryOutAsync(JsonSerializer.Deserialize<DeliveryTicket>(payload, ContentJson.Options)!, cancellationToken);
}
