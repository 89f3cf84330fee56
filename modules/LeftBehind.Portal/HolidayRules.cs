using LeftBehind.Workflows.Entities;

namespace LeftBehind.Portal;

/// <summary>The year's holidays as families plan by them.</summary>
internal static class HolidayRules
{
    /// <summary>Holidays of one name within a month belong together, with the days that are worked for them; the weekend in between is free as well.</summary>
    public static IReadOnlyList<HolidaySpan> Spans(IEnumerable<CalendarDay> days, DateOnly today)
    {
        var spans = new List<HolidaySpan>();
        foreach (var ofName in days.GroupBy(day => (day.Name, day.Day.Year)))
        {
            DateOnly[] free = [.. ofName.Where(day => !day.IsWorked).Select(day => day.Day).Order()];
            if (free.Length > 0 && free[^1] >= today)
            {
                spans.Add(new(ofName.Key.Name, free[0], free[^1], [.. ofName.Where(day => day.IsWorked).Select(day => day.Day).Order()]));
            }
        }
        return [.. spans.OrderBy(span => span.From)];
    }
}
