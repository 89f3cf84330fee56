using System.Globalization;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children;

// Dates as they are read on screens: 2013年2月 in Chinese, ISO in English.
internal static class ChildTexts
{
    public static string Of(PartialDate? date) => date is not { } known ? ""
        : CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "zh" ? known.ToChinese() : known.ToString();

    public static string Day(DateOnly? day) => day is { } known ? Of(PartialDate.Of(known)) : "";

    // The form shows year and month of a birth (S89).
    public static string Month(string? iso) => PartialDate.TryParse(iso, out var date) ? Of(new PartialDate(date.Year, date.Month)) : "";
}
