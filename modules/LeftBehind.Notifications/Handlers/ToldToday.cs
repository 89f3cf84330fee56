using LeftBehind.Abstractions.Calendar;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Notifications.Handlers;

/// <summary>
/// What people were told today, so that each task more in their inbox does not ask the database again. What this request wrote may yet be
/// undone: that is known to it alone, and to the others once one of them has found it there.
/// </summary>
internal sealed class ToldToday(IMemoryCache cache, TimeProvider time)
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(1);

    private readonly HashSet<string> _here = [];
    private bool _wrote;

    public DateOnly Today { get; } = ChinaTime.Today(time);

    public bool Contains(string key) => _here.Contains(key) || cache.TryGetValue((nameof(ToldToday), key), out _);

    /// <param name="keys">With the day in them.</param>
    /// <param name="isCommitted">All of them were found in the database.</param>
    public void Add(IEnumerable<string> keys, bool isCommitted)
    {
        _wrote |= !isCommitted;
        foreach (var key in keys)
        {
            _here.Add(key);
            if (!_wrote)
            {
                cache.Set((nameof(ToldToday), key), true, _kept);
            }
        }
    }
}
