namespace LeftBehind.Abstractions.Notifications;

/// <summary>Keeps a workflow type that runs wild from telling everybody everything. Implemented by the Notifications module.</summary>
public interface IMessageCap
{
    /// <summary>Asked before an activity sends.</summary>
    /// <param name="source">The <see cref="NotificationMessage.Source"/> of the messages: the id of the workflow type.</param>
    /// <param name="more">How many it would send now.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="Workflows.ActivityHaltException">It would be more than may be sent within an hour.</exception>
    Task CheckAsync(string source, int more, CancellationToken cancellationToken);
}
