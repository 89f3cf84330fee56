using LeftBehind.Abstractions.Calendar;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds;

/// <summary>The days of a round. A deadline ends at 24:00 of its day in China.</summary>
internal static class RoundRules
{
    public const int LongestName = 60;
    public const int LongestReason = 200;
    public const int LongestComment = 2000;

    public const string FilingBeforeEntry = "The county cannot have approved before the schools have handed in: the second day lies before the first.";
    public const string ExtensionTooEarly = "Give a day after the deadline of the round, and not before today.";
    public const string ReasonMissing = "Write why, in at most 200 characters.";

    /// <summary>A school that was reminded by hand within this time is left in peace: a double click, or two colleagues at once.</summary>
    public static readonly TimeSpan RestAfterReminder = TimeSpan.FromHours(1);

    private static readonly (int DaysBefore, ReminderStep Step)[] _steps =
    [
        (14, ReminderStep.FourteenDaysBefore),
        (7, ReminderStep.SevenDaysBefore),
        (1, ReminderStep.TheDayBefore),
        (0, ReminderStep.LastDay),
        (-1, ReminderStep.Overdue),
    ];

    public static bool IsOver(DateOnly deadline, DateTime utc) => utc >= ChinaTime.StartOf(deadline.AddDays(1));

    /// <summary>The day that holds for a school: the round's, or the one that it was given.</summary>
    public static DateOnly DeadlineOf(DateOnly entryDeadline, DateOnly? extendedUntil) =>
        extendedUntil > entryDeadline ? extendedUntil.Value : entryDeadline;

    /// <summary>The reminder that a school should have had by a day; null where none is due yet. A step that lay before the round was opened is left out.</summary>
    public static ReminderStep? StepOn(DateOnly deadline, DateOnly openedOn, DateOnly today)
    {
        var due = _steps.Where(step => deadline.AddDays(-step.DaysBefore) is var day && day <= today && day >= openedOn).ToList();
        return due.Count == 0 ? null : due[^1].Step;
    }

    public static string? Fault(DateOnly entryDeadline, DateOnly filingDeadline) => filingDeadline < entryDeadline ? FilingBeforeEntry : null;

    public static string? ExtensionFault(DateOnly entryDeadline, DateOnly until, string reason, DateOnly today) =>
        until <= entryDeadline || until < today ? ExtensionTooEarly
        : reason.Length is 0 or > LongestReason ? ReasonMissing
        : null;
}
