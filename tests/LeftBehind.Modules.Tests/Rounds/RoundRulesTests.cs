using LeftBehind.Abstractions.Calendar;
using LeftBehind.Rounds;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Modules.Tests.Rounds;

public class RoundRulesTests
{
    [Theory]
    [InlineData("2026-11-30T15:59:59Z", false)]
    [InlineData("2026-11-30T16:00:00Z", true)]
    [InlineData("2026-11-30T23:59:59Z", true)]
    [InlineData("2026-11-29T16:00:00Z", false)]
    public void A_deadline_ends_at_midnight_in_China_wherever_the_server_stands(string instant, bool over) =>
        Assert.Equal(over, RoundRules.IsOver(new DateOnly(2026, 11, 30), DateTime.Parse(instant, System.Globalization.CultureInfo.InvariantCulture).ToUniversalTime()));

    [Fact]
    public void The_end_of_a_day_is_the_beginning_of_the_next() =>
        Assert.False(RoundRules.IsOver(new DateOnly(2026, 11, 30), ChinaTime.StartOf(new DateOnly(2026, 12, 1)).AddTicks(-1)));

    [Theory]
    [InlineData(null, "2026-11-30")]
    [InlineData("2026-12-05", "2026-12-05")]
    [InlineData("2026-11-20", "2026-11-30")]
    public void More_time_counts_and_less_does_not(string? until, string expected) =>
        Assert.Equal(Day(expected), RoundRules.DeadlineOf(Day("2026-11-30"), until is null ? null : Day(until)));

    [Theory]
    [InlineData("2026-12-05", "停电三天", null)]
    [InlineData("2026-11-30", "停电三天", RoundRules.ExtensionTooEarly)]
    [InlineData("2026-12-01", "停电三天", RoundRules.ExtensionTooEarly)]
    [InlineData("2026-12-05", "", RoundRules.ReasonMissing)]
    public void More_time_is_given_after_the_deadline_not_in_the_past_and_with_a_reason(string until, string reason, string? fault) =>
        Assert.Equal(fault, RoundRules.ExtensionFault(Day("2026-11-30"), Day(until), reason, Day("2026-12-02")));

    [Theory, InlineData("2026-12-31", null), InlineData("2026-11-30", null), InlineData("2026-11-29", RoundRules.FilingBeforeEntry)]
    public void The_county_approves_after_the_schools_have_handed_in(string filing, string? fault) =>
        Assert.Equal(fault, RoundRules.Fault(Day("2026-11-30"), Day(filing)));

    [Theory]
    [InlineData("2026-11-15", null)]
    [InlineData("2026-11-16", ReminderStep.FourteenDaysBefore)]
    [InlineData("2026-11-22", ReminderStep.FourteenDaysBefore)]
    [InlineData("2026-11-23", ReminderStep.SevenDaysBefore)]
    [InlineData("2026-11-29", ReminderStep.TheDayBefore)]
    [InlineData("2026-11-30", ReminderStep.LastDay)]
    [InlineData("2026-12-01", ReminderStep.Overdue)]
    [InlineData("2026-12-09", ReminderStep.Overdue)]
    public void Reminders_come_fourteen_seven_and_one_day_before_on_the_day_and_after(string today, ReminderStep? step) =>
        Assert.Equal(step, RoundRules.StepOn(Day("2026-11-30"), Day("2026-11-01"), Day(today)));

    [Fact]
    public void A_step_that_lay_before_the_round_was_opened_is_left_out() =>
        Assert.Null(RoundRules.StepOn(Day("2026-11-30"), openedOn: Day("2026-11-24"), today: Day("2026-11-25")));

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
