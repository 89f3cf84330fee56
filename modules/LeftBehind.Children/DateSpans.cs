namespace LeftBehind.Children;

internal static class DateSpans
{
    public static List<DateSpan> Intersect(IEnumerable<DateSpan> one, IReadOnlyCollection<DateSpan> other) =>
        [.. one.SelectMany(span => other.Select(span.Intersect)).Where(span => !span.IsEmpty).OrderBy(span => span.From)];

    // In order, overlapping ones and those that touch joined; a gap of fewer than so many days is closed.
    public static List<DateSpan> Join(IEnumerable<DateSpan> spans, int gapDays = 0)
    {
        var joined = new List<DateSpan>();
        foreach (var span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.From))
        {
            if (joined.Count > 0 && Continues(joined[^1], span, gapDays))
            {
                joined[^1] = joined[^1] with { Until = Later(joined[^1].Until, span.Until) };
                continue;
            }

            joined.Add(span);
        }

        return joined;
    }

    private static bool Continues(DateSpan before, DateSpan next, int gapDays) =>
        before.Until is not { } end || next.From <= end || next.From.DayNumber - end.DayNumber < gapDays;

    private static DateOnly? Later(DateOnly? one, DateOnly? other) =>
        one is null || other is null ? null : one > other ? one : other;
}
