namespace LeftBehind.Portal.Services;

/// <summary>How often an address or a phone may ask within a minute; each node counts for itself.</summary>
internal sealed class FamilyPace(TimeProvider time)
{
    // Some bytes each: more than a county's families in one minute.
    private const int MostKept = 100_000;

    // Longer than any link: an address of some thousand letters was made to fill the memory.
    private const int LongestName = 64;

    private readonly Lock _door = new();
    private readonly Dictionary<string, int> _asked = new(StringComparer.Ordinal);
    private long _minute;

    public bool Allows(string who, int most)
    {
        who = who.Length > LongestName ? who[..LongestName] : who;
        var minute = time.GetUtcNow().ToUnixTimeSeconds() / 60;
        lock (_door)
        {
            if (minute != _minute || _asked.Count >= MostKept)
            {
                _asked.Clear();
                _minute = minute;
            }
            var count = _asked.GetValueOrDefault(who) + 1;
            _asked[who] = count;
            return count <= most;
        }
    }
}
