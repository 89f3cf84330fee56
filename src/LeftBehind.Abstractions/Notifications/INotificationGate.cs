namespace LeftBehind.Abstractions.Notifications;

/// <summary>
/// Asked before each try of a message of its kind whether it may still leave: while a mail server is down for a day, a court may have
/// decided. Implemented by the module that sends the message.
/// </summary>
public interface INotificationGate
{
    /// <summary>The <see cref="NotificationMessage.Kind"/> that it watches.</summary>
    string Kind { get; }

    /// <summary>A message that does not leave ends as failed, and is asked about again when somebody sends it again.</summary>
    Task<GateAnswer> AskAsync(string key, CancellationToken cancellationToken);
}
