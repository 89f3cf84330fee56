using System.Globalization;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Forms.Annexes;

/// <summary>Dates as the forms write them.</summary>
internal static class FormDates
{
    public static string Day(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月{day.Day}日");

    public static string Month(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}年{day.Month}月");

    /// <summary>出生年月 and 外出时间 are months; of a year alone the year.</summary>
    public static string Month(PartialDate? date) => date switch
    {
        null => "",
        { Month: { } month } known => string.Create(CultureInfo.InvariantCulture, $"{known.Year}年{month}月"),
        { } known => string.Create(CultureInfo.InvariantCulture, $"{known.Year}年"),
    };
}
