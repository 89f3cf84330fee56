using System.Globalization;
using System.Text.Json;
using LeftBehind.Testing;
using LeftBehind.Workflows;

namespace LeftBehind.Modules.Tests.Workflows;

public class WorkingDayRulesTests
{
    // As the shipped recipe says, so that a mistake in it shows here.
    private static readonly Dictionary<DateOnly, bool> _named = Shipped();

    [Theory]
    [InlineData("2026-02-13", true)] // Friday before 春节
    [InlineData("2026-02-14", true)] // Saturday, worked
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-02-28", true)] // Saturday, worked
    [InlineData("2026-03-01", false)]
    [InlineData("2026-10-08", true)]
    [InlineData("2026-09-20", true)] // Sunday, worked
    [InlineData("2025-01-27", true)]
    [InlineData("2025-01-28", false)]
    [InlineData("2025-10-08", false)]
    [InlineData("2025-10-11", true)] // Saturday, worked
    [InlineData("2027-02-06", false)] // not announced yet: the week decides
    public void A_day_is_worked_as_the_State_Council_says_and_else_as_the_week_does(string day, bool worked) =>
        Assert.Equal(worked, WorkingDayRules.IsWorked(Day(day), _named));

    [Theory]
    [InlineData("2026-11-28", 0, "2026-11-30")] // a Saturday
    [InlineData("2026-11-27", 0, "2026-11-27")]
    [InlineData("2026-11-27", 1, "2026-11-30")]
    [InlineData("2026-11-28", 5, "2026-12-04")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-13", 2, "2026-02-24")]
    [InlineData("2026-02-13", 6, "2026-02-28")]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2025-12-31", 1, "2026-01-04")]
    public void Working_days_are_counted_past_holidays_and_over_the_days_worked_for_them(string from, int days, string due) =>
        Assert.Equal(Day(due), WorkingDayRules.Add(Day(from), days, _named));

    [Fact]
    public void A_holiday_as_long_as_the_State_Council_made_it() =>
        Assert.Equal((28, 5, 33, 6), (Off(2025), Worked(2025), Off(2026), Worked(2026)));

    private static int Off(int year) => _named.Count(day => day.Key.Year == year && !day.Value);

    private static int Worked(int year) => _named.Count(day => day.Key.Year == year && day.Value);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<DateOnly, bool> Shipped()
    {
        using var recipe = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("recipes", "working-days.recipe.json")));
        var named = new Dictionary<DateOnly, bool>();
        foreach (var row in recipe.RootElement.GetProperty("steps")[0].GetProperty("rows").EnumerateArray())
        {
            for (var day = Day(row.GetProperty("from").GetString()!); day <= Day(row.GetProperty("to").GetString()!); day = day.AddDays(1))
            {
                named.Add(day, false);
            }
            foreach (var day in row.TryGetProperty("worked", out var worked) ? worked.EnumerateArray().ToList() : [])
            {
                named.Add(Day(day.GetString()!), true);
            }
        }
        return named;
    }
}
