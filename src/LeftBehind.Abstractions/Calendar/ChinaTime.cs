namespace LeftBehind.Abstractions.Calendar;

/// <summary>
/// The one rule for days: a day is one of Asia/Shanghai, wherever the server stands. Instants are stored as UTC and turned here
/// into what a school's clock shows.
/// </summary>
public static class ChinaTime
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    /// <summary>The day that it is in China now.</summary>
    public static DateOnly Today(TimeProvider time) => DayOf(time.GetUtcNow().UtcDateTime);

    /// <summary>The day on which an instant fell in China.</summary>
    public static DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(LocalOf(utc));

    /// <summary>What the clock showed in China at an instant; for showing, never for storing.</summary>
    public static DateTime LocalOf(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), _zone);

    /// <summary>The instant at which a day begins in China; the day's end is the beginning of the next.</summary>
    public static DateTime StartOf(DateOnly day) => TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), _zone);
}
