using LeftBehind.Portal;

namespace LeftBehind.Modules.Tests.Portal;

public class CallTimeRulesTests
{
    [Theory]
    [InlineData("Europe/Rome", "2026-11-28", "19:30", "02:30", 1)]
    [InlineData("Europe/Rome", "2026-07-01", "19:30", "01:30", 1)]
    [InlineData("Asia/Tokyo", "2026-11-28", "00:30", "23:30", -1)]
    [InlineData("America/Los_Angeles", "2026-11-28", "20:00", "12:00", 1)]
    [InlineData("Asia/Shanghai", "2026-11-28", "20:00", "20:00", 0)]
    [InlineData("Europe/Rome", "2026-03-29", "02:30", "09:30", 0)]
    public void A_time_on_the_familys_clock_is_told_by_the_schools(string zone, string day, string time, string school, int days) => Assert.Equal(
        (TimeOnly.Parse(school, System.Globalization.CultureInfo.InvariantCulture), days),
        CallTimeRules.AtSchool(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture), zone, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Theory, InlineData("19:30", true), InlineData("19：30", true), InlineData(" 9:05 ", true), InlineData("20", true), InlineData("25:00", false), InlineData("晚上", false), InlineData("", false)]
    public void A_time_is_read_as_people_type_it(string typed, bool isRead) => Assert.Equal(isRead, CallTimeRules.Read(typed) is not null);

    [Fact]
    public void Every_time_zone_is_known_on_this_machine() => Assert.All(CallTimeRules.Zones, zone => TimeZoneInfo.FindSystemTimeZoneById(zone.Id));
}
