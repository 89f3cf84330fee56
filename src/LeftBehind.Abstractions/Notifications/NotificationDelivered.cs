namespace LeftBehind.Abstractions.Notifications;

/// <summary>A message got further: it was taken by the mail server or gateway, or arrived. Published in the transaction that says so.</summary>
/// <param name="Key">The message's key.</param>
/// <param name="Kind">Its sort.</param>
/// <param name="State"><see cref="NotificationState.Sent"/> or <see cref="NotificationState.Delivered"/>.</param>
public sealed record NotificationDelivered(string Key, string Kind, NotificationState State);
