namespace LeftBehind.Children;

// Days from the first up to, not including, the end; no end means still going on.
public readonly record struct DateSpan(DateOnly From, DateOnly? Until)
{
    public static readonly DateSpan Always = new(DateOnly.MinValue, null);

    public bool IsEmpty => Until <= From;

    public bool Holds(DateOnly day) => From <= day && (Until is null || day < Until);

    public DateSpan Intersect(DateSpan other) => new(From > other.From ? From : other.From, Earlier(Until, other.Until));

    private static DateOnly? Earlier(DateOnly? one, DateOnly? other) =>
        one is null ? other : other is null || one < other ? one : other;
}
