namespace LeftBehind.Abstractions.Background;

/// <summary>Tells how far a job is.</summary>
public interface IJobProgress
{
    /// <summary>Writes the progress (at most twice a second), and throws OperationCanceledException where the user asked to stop.</summary>
    Task ReportAsync(int done, int total, CancellationToken cancellationToken);
}
