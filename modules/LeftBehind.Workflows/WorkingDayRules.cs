namespace LeftBehind.Workflows;

/// <summary>Which days are worked: Monday to Friday, but for the days that the State Council has named otherwise (放假, 调休上班).</summary>
internal static class WorkingDayRules
{
    /// <param name="day">The day asked for.</param>
    /// <param name="named">Days that are not as the week says: true where they are worked.</param>
    public static bool IsWorked(DateOnly day, IReadOnlyDictionary<DateOnly, bool> named) =>
        named.TryGetValue(day, out var worked) ? worked : day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>The day on which a number of working days after a day has passed; with 0 the day itself, or the next that is worked.</summary>
    public static DateOnly Add(DateOnly from, int workingDays, IReadOnlyDictionary<DateOnly, bool> named)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        var day = from;
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorked(day, named) ? 1 : 0;
        }
        while (!IsWorked(day, named))
        {
            day = day.AddDays(1);
        }
        return day;
    }
}
