namespace LeftBehind.Abstractions.Background;

/// <summary>Long work with a progress bar: its truth is a row that every node reads.</summary>
public interface IBackgroundJobs
{
    /// <summary>Queues work in the current transaction; it starts after the commit, on any node, acting as the current user.</summary>
    /// <returns>The job's id.</returns>
    Task<string> StartAsync<T>(string kind, T arguments, CancellationToken cancellationToken);

    /// <summary>A job within the current user's scope; null when there is none.</summary>
    Task<BackgroundJob?> FindAsync(string jobId, CancellationToken cancellationToken);

    /// <summary>Asks the job to stop at its next step. What it has not committed is undone.</summary>
    Task CancelAsync(string jobId, CancellationToken cancellationToken);
}
