using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Handlers;

internal sealed class NotificationHandler(Delivery delivery) : IOutboxHandler
{
    public const string OutboxKind = "Notification";

    public string Kind => OutboxKind;

    public Task HandleAsync(string key, string payload, CancellationToken cancellationToken) =>
        delivery.CarryOutAsync(JsonSerializer.Deserialize<DeliveryTicket>(payload, ContentJson.Options)!, cancellationToken);
}
