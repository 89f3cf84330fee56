namespace LeftBehind.Abstractions.Events;

/// <summary>Tells the other modules what happened.</summary>
public interface IEventPublisher
{
    /// <summary>Calls every handler in module order, in the current transaction.</summary>
    Task PublishAsync<TEvent>(TEvent happened, CancellationToken cancellationToken) where TEvent : notnull;
}
