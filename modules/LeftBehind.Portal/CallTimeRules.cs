using System.Globalization;

namespace LeftBehind.Portal;

/// <summary>When a call suits: by the family's own clock, with what it is then at the school.</summary>
internal static class CallTimeRules
{
    public const string China = "Asia/Shanghai";

    /// <summary>Where parents work, with the name of each as a localization key.</summary>
    public static IReadOnlyList<(string Id, string Name)> Zones { get; } =
    [
        (China, "China"),
        ("Asia/Tokyo", "Japan, Korea"),
        ("Asia/Singapore", "Singapore, Malaysia"),
        ("Asia/Dubai", "Dubai and the Gulf"),
        ("Europe/Moscow", "Russia (Moscow)"),
        ("Europe/Rome", "Italy, Spain, France, Germany"),
        ("Europe/London", "United Kingdom"),
        ("Africa/Luanda", "Angola, Nigeria"),
        ("America/New_York", "America, east"),
        ("America/Los_Angeles", "America, west"),
        ("Australia/Sydney", "Australia, east"),
    ];

    public static bool IsZone(string? id) => Zones.Any(zone => zone.Id == id);

    /// <summary>Reads 19:30 and 19：30; hours alone too.</summary>
    public static TimeOnly? Read(string? text)
    {
        var written = (text ?? "").Trim().Replace('：', ':');
        return TimeOnly.TryParseExact(written, ["HH:mm", "H:mm", "HH:mm:ss", "HH", "%H"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
    }

    /// <summary>The same moment on the school's clock, and whether that is another day there.</summary>
    public static (TimeOnly Time, int Days) AtSchool(TimeOnly time, string zone, DateOnly day)
    {
        var there = TimeZoneInfo.FindSystemTimeZoneById(zone);
        var local = day.ToDateTime(time);
        // An hour that the clocks leave out in spring.
        local = there.IsInvalidTime(local) ? local.AddHours(1) : local;
        var school = TimeZoneInfo.ConvertTime(local, there, TimeZoneInfo.FindSystemTimeZoneById(China));
        return (TimeOnly.FromDateTime(school), DateOnly.FromDateTime(school).DayNumber - day.DayNumber);
    }
}
