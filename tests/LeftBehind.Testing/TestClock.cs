namespace LeftBehind.Testing;

/// <summary>
/// The real clock moved to another day. It goes on ticking and its timers are real ones, so that pumps and schedulers
/// work as ever; only what time it is can be chosen.
/// </summary>
public sealed class TestClock : TimeProvider
{
    private TimeSpan _offset;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _offset;

    public void Advance(TimeSpan by) => _offset += by;

    public void TravelTo(DateTimeOffset instant) => _offset = instant - System.GetUtcNow();

    /// <summary>Travels to nine in the morning of that day in China.</summary>
    public void TravelTo(DateOnly day) => TravelTo(new DateTimeOffset(day, new TimeOnly(9, 0), TimeSpan.FromHours(8)));

    public void Return() => _offset = TimeSpan.Zero;
}
