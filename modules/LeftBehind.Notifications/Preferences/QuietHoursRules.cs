using LeftBehind.Abstractions.Calendar;

namespace LeftBehind.Notifications.Preferences;

/// <summary>The hours of China's clock in which somebody wants to be left alone; the same hour twice for none.</summary>
internal static class QuietHoursRules
{
    private const int HoursADay = 24;

    public static bool Holds(int hour, int from, int until) => from <= until ? hour >= from && hour < until : hour >= from || hour < until;

    /// <returns>The instant at which they end; null where they do not hold.</returns>
    public static DateTime? EndOf(DateTime utc, int from, int until)
    {
        var local = ChinaTime.LocalOf(utc);
        if (!Holds(local.Hour, from, until))
        {
            return null;
        }
        var hours = (until - local.Hour + HoursADay) % HoursADay;
        return utc - TimeSpan.FromTicks(local.TimeOfDay.Ticks % TimeSpan.TicksPerHour) + TimeSpan.FromHours(hours);
    }
}
