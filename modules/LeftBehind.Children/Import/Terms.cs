using System.Globalization;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

internal static class Terms
{
    /// <summary>2025-1: the term of a day by the usual calendar.</summary>
    public static string Of(DateOnly day)
    {
        var year = SchoolCalendarRules.YearOn(day);
        var term = SchoolCalendarRules.TermInForce(day, SchoolCalendarRules.UsualTerms(year));
        return string.Create(CultureInfo.InvariantCulture, $"{year.StartYear}-{term?.Number ?? 1}");
    }
}
