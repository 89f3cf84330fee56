namespace LeftBehind.Abstractions.Events;

/// <summary>
/// Hears an event of another module, inside the transaction of what happened: it writes rows only. An exception undoes the whole.
/// Handlers of modules that are switched off are passed over.
/// </summary>
public interface IEventHandler<in TEvent>
{
    /// <summary>Takes note of the event.</summary>
    Task HandleAsync(TEvent happened, CancellationToken cancellationToken);
}
