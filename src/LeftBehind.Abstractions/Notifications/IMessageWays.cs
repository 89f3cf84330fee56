namespace LeftBehind.Abstractions.Notifications;

/// <summary>Tells which ways out of the house are set up. Implemented by the Notifications module.</summary>
public interface IMessageWays
{
    /// <summary>Whether there is a server or gateway that messages on this way are given to.</summary>
    Task<bool> IsOpenAsync(NotificationChannel channel, CancellationToken cancellationToken);
}
