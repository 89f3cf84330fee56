namespace LeftBehind.Abstractions.Events;

/// <summary>
/// The only way to effects outside the database (mail, SMS, HTTP, the start of a job): a row in the same transaction, pumped after commit.
/// </summary>
public interface IOutbox
{
    /// <summary>Adds a message. With a key that is already there, nothing is added: one effect per key.</summary>
    /// <param name="kind">Which <see cref="IOutboxHandler"/> takes it.</param>
    /// <param name="key">Names the effect, unique per kind.</param>
    /// <param name="payload">Stored as JSON.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task AddAsync<T>(string kind, string key, T payload, CancellationToken cancellationToken);

    /// <summary>Adds many at once, each for when it is due. Keys that are already there are left out.</summary>
    /// <param name="kind">Which <see cref="IOutboxHandler"/> takes them.</param>
    /// <param name="entries">The effects.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task AddManyAsync<T>(string kind, IReadOnlyList<OutboxEntry<T>> entries, CancellationToken cancellationToken);
}
