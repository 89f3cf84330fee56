namespace LeftBehind.Abstractions.Data;

/// <summary>Lets work fail without taking the rest of the transaction with it.</summary>
public interface ISavepoints
{
    /// <summary>
    /// Writes what is pending, then runs the work and writes what it left pending. Where that throws, exactly what it did is undone, in
    /// the database and among the tracked rows; everything before stands, and the transaction goes on. May be nested.
    /// </summary>
    /// <returns>Null when it was done, else the exception. A cancellation goes on to the caller.</returns>
    Task<Exception?> TryAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken);
}
