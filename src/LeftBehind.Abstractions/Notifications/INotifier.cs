namespace LeftBehind.Abstractions.Notifications;

/// <summary>
/// Sends messages: rows in the current transaction, carried out after its commit. How each went is shown under 外发消息, and told by
/// <see cref="NotificationDelivered"/> and <see cref="NotificationFailed"/>. Implemented by the Notifications module.
/// </summary>
public interface INotifier
{
    /// <summary>Queues one message; nothing where its key is there already.</summary>
    Task QueueAsync(NotificationMessage message, CancellationToken cancellationToken);

    /// <summary>Queues thousands at once, past the change tracker; those whose key is there already are left out.</summary>
    /// <returns>How many were new.</returns>
    Task<int> QueueManyAsync(IReadOnlyList<NotificationMessage> messages, CancellationToken cancellationToken);
}
