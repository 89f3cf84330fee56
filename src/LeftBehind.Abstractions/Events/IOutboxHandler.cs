namespace LeftBehind.Abstractions.Events;

/// <summary>Carries out one kind of outbox message, at least once: after a kill it may be called again with the same key.</summary>
public interface IOutboxHandler
{
    /// <summary>The kind it takes.</summary>
    string Kind { get; }

    /// <summary>Does it. An exception has it tried again later, each time after a longer pause.</summary>
    Task HandleAsync(string key, string payload, CancellationToken cancellationToken);
}
