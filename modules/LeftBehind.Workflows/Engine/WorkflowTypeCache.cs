using System.Collections.Concurrent;
using System.Diagnostics;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>Versions for good, since they never change; which of them hold for five seconds, as with modules.</summary>
internal sealed class WorkflowTypeCache
{
    private static readonly TimeSpan _kept = TimeSpan.FromSeconds(5);

    private Tuple<WorkflowTypeSnapshot, long>? _current;

    public ConcurrentDictionary<long, WorkflowTypeGraph> Versions { get; } = new();

    public WorkflowTypeSnapshot? Current => _current is { } read && Stopwatch.GetElapsedTime(read.Item2) < _kept ? read.Item1 : null;

    public void Keep(WorkflowTypeSnapshot snapshot) => _current = Tuple.Create(snapshot, Stopwatch.GetTimestamp());

    public void Forget() => _current = null;
}
