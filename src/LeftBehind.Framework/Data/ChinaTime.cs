namespace LeftBehind.Framework.Data;

/// <summary>Days are those of Asia/Shanghai, wherever the server stands.</summary>
internal static class ChinaTime
{
    private static readonly TimeZoneInfo _zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), _zone).DateTime);
}
