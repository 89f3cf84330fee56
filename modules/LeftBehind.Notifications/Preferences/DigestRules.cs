using LeftBehind.Abstractions.Calendar;

namespace LeftBehind.Notifications.Preferences;

/// <summary>When somebody gets what has come together over a day.</summary>
internal static class DigestRules
{
    /// <summary>Once the chosen hour of China's clock has come, whatever kept it from going at the hour itself.</summary>
    public static bool IsDue(DateTime utc, int hour, DateTime lastUtc)
    {
        var today = ChinaTime.StartOf(ChinaTime.DayOf(utc)).AddHours(hour);
        return utc >= today && lastUtc < today;
    }
}
