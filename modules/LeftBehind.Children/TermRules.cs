using System.Globalization;
using LeftBehind.Organizations;

namespace LeftBehind.Children;

// The key under which a term's study and life are kept: 2025-1 begins in September 2025.
public static class TermRules
{
    // By the usual dates: of a day long past, for which nobody looks a calendar up.
    public static string KeyOn(DateOnly day) => KeyOf(SchoolCalendarRules.TermInForce(day, SchoolCalendarRules.UsualTerms(SchoolCalendarRules.YearOn(day)))!);

    public static string KeyOf(Term term) => string.Create(CultureInfo.InvariantCulture, $"{term.Year.StartYear}-{term.Number}");

    // 2025学年第一学期 of the key 2025-1.
    public static string NameOf(string key) => key.Split('-') is not [var year, var number] ? key
        : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? $"{year}学年第{(number == "1" ? "一" : "二")}学期" : $"School year {year}, {(number == "1" ? "first" : "second")} term";
}
