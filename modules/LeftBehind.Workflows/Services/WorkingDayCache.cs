using System.Diagnostics;

namespace LeftBehind.Workflows.Services;

/// <summary>The days that are not as the week says, for five seconds, as with modules: what another node enters counts from then.</summary>
internal sealed class WorkingDayCache
{
    private static readonly TimeSpan _kept = TimeSpan.FromSeconds(5);

    private Tuple<IReadOnlyDictionary<DateOnly, bool>, long>? _current;

    public IReadOnlyDictionary<DateOnly, bool>? Current => _current is { } read && Stopwatch.GetElapsedTime(read.Item2) < _kept ? read.Item1 : null;

    public IReadOnlyDictionary<DateOnly, bool> Keep(IReadOnlyDictionary<DateOnly, bool> days)
    {
        _current = Tuple.Create(days, Stopwatch.GetTimestamp());
        return days;
    }

    public void Forget() => _current = null;
}
