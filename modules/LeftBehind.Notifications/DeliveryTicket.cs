namespace LeftBehind.Notifications;

/// <summary>What the outbox carries: one try of a message. It says nothing of what is sent, and to whom.</summary>
internal sealed record DeliveryTicket(string Key, int Edition, int Attempts);
