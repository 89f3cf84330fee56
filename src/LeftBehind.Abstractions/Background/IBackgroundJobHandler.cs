namespace LeftBehind.Abstractions.Background;

/// <summary>
/// Runs one kind of job. It may run again from the start after a kill, so what it stages it must be able to find and replace,
/// and what it commits it commits once, at the end, in one short transaction.
/// </summary>
public interface IBackgroundJobHandler
{
    /// <summary>The kind it takes.</summary>
    string Kind { get; }

    /// <summary>Does the work.</summary>
    /// <returns>JSON for the result page, or an empty text.</returns>
    Task<string> RunAsync(string arguments, IJobProgress progress, CancellationToken cancellationToken);
}
