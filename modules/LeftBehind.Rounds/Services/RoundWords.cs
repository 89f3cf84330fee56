using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Organizations;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>States, days and marks in the user's language.</summary>
internal sealed class RoundWords(IStringLocalizer<Startup> text)
{
    /// <summary>As the school calendar calls it.</summary>
    public static string Term(int year, int number) => new Term(new(year), number, default, default).ToString();

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateTime utc) => ChinaTime.LocalOf(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    public string StateOf(SubmissionState? state) => state switch
    {
        SubmissionState.HandedIn => text["Handed in, waits for approval"],
        SubmissionState.Returned => text["Returned"],
        SubmissionState.Approved => text["Approved"],
        SubmissionState.Recalled => text["Called back"],
        _ => text["Not handed in"],
    };

    public static string KindOf(SubmissionState? state) => state switch
    {
        SubmissionState.HandedIn => "info",
        SubmissionState.Returned => "warn",
        SubmissionState.Approved => "ok",
        _ => "neutral",
    };

    public string OfMark(ListMark mark) => mark switch
    {
        ListMark.New => text["New on the list"],
        ListMark.Changed => text["Changed"],
        ListMark.Left => text["No longer on the list"],
        _ => "",
    };

    public string DaysLeft(DateOnly deadline, DateOnly today) => (deadline.DayNumber - today.DayNumber) switch
    {
        0 => text["Today until 24:00"],
        < 0 and var late => text["{0} days over", -late],
        var left => text["{0} days left", left],
    };
}
