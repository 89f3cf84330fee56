using LeftBehind.Abstractions.Background;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>Counts how often it ran in each site.</summary>
[BackgroundTask("0/1 * * * * ?")]
internal sealed class CountingTask : IBackgroundTask
{
    private int _count;

    public int Count => Volatile.Read(ref _count);

    public Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _count);
        return Task.CompletedTask;
    }
}
