namespace LeftBehind.Benchmarks;

/// <summary>How much more memory lives while something runs than before it, looked at after each collection of what is dead.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan _between = TimeSpan.FromMilliseconds(500);

    private readonly long _before = GC.GetTotalMemory(forceFullCollection: true);
    private readonly Timer _timer;
    private long _most;

    public PeakMemory() => _timer = new(_ => Look(), null, _between, _between);

    public double More => Math.Max(0, Interlocked.Read(ref _most) - _before);

    public void Dispose() => _timer.Dispose();

    private void Look() => _most = Math.Max(_most, GC.GetTotalMemory(forceFullCollection: true));
}
