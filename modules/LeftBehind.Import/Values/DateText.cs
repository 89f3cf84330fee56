using System.Globalization;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Import.Values;

/// <summary>
/// Dates as people write them: 2009年3月, 2009.03, 13年9月, 2009-3-5, 二〇〇九年三月, 20090305, Excel's own serial numbers.
/// </summary>
public static partial class DateText
{
    private const int LongestDate = 40;
    private const int FirstSerial = 18_264;
    private const int LastSerial = 62_091;

    // Two figures: 13 is 2013, 98 is 1998. Nobody who is written about here was born or left before 1950.
    private const int LastTwoFigureYearOfThisCentury = 49;

    /// <summary>A whole cell. With <paramref name="isNumber"/> the spreadsheet held a number, which has lost a last zero.</summary>
    public static DateTextResult Parse(string? text, bool isNumber = false)
    {
        var plain = Plain(text);
        if (plain.Length == 0 || NoneText.Is(plain))
        {
            return new(null, DateTextProblem.Empty);
        }

        if (plain.Length > LongestDate)
        {
            return new(null, DateTextProblem.NotADate);
        }

        if (isNumber && LostZero().IsMatch(plain))
        {
            return new(null, DateTextProblem.Ambiguous);
        }

        return Serial(plain) ?? Compact(plain) ?? Leading(plain, wholeText: true) ?? OtherOrder(plain) ?? new(null, DateTextProblem.NotADate);
    }

    /// <summary>The date at the start of a longer text, <c>2013年2月，江苏省苏州市</c>, with the rest; no date where there is none.</summary>
    public static DateTextResult TakeLeading(string? text)
    {
        var plain = Plain(text);
        return plain.Length == 0 ? new(null, DateTextProblem.Empty) : Leading(plain, wholeText: false) ?? new(null, DateTextProblem.NotADate, text!.Trim());
    }

    private static DateTextResult? Leading(string plain, bool wholeText)
    {
        var match = wholeText ? Whole().Match(plain) : Start().Match(plain);
        if (!match.Success)
        {
            return null;
        }

        var date = Date(Year(match.Groups["y"].Value), Number(match.Groups["m"].Value), Number(match.Groups["d"].Value));
        return new(date, date is null ? DateTextProblem.NoSuchDay : DateTextProblem.None, wholeText ? "" : plain[match.Length..].TrimStart(' ', ',', ';', '.', ':', '、', '，', '。', '\n'));
    }

    private static DateTextResult? Serial(string plain) =>
        SerialNumber().IsMatch(plain) && double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial) && serial is >= FirstSerial and <= LastSerial
            ? new(PartialDate.Of(DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(serial)))), DateTextProblem.None)
            : null;

    private static DateTextResult? Compact(string plain)
    {
        if (!CompactNumber().IsMatch(plain))
        {
            return null;
        }

        var date = Date(Number(plain[..4]), Number(plain[4..6]), plain.Length == 8 ? Number(plain[6..8]) : null);
        return new(date, date is null ? DateTextProblem.NoSuchDay : DateTextProblem.None);
    }

    // Excel in English: 3/5/2009, Mar-09, 5-Mar-2009.
    private static DateTextResult? OtherOrder(string plain)
    {
        if (YearLast().Match(plain) is { Success: true } figures)
        {
            var (first, second, year) = (Number(figures.Groups["a"].Value), Number(figures.Groups["b"].Value), Number(figures.Groups["y"].Value));
            var date = first == second || second > 12 ? Date(year, first, second) : first > 12 ? Date(year, second, first) : null;
            return new(date, date is not null ? DateTextProblem.None : first > 12 && second > 12 ? DateTextProblem.NoSuchDay : DateTextProblem.Ambiguous);
        }

        if (MonthInEnglish().Match(plain) is not { Success: true } match)
        {
            return null;
        }

        var month = "janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(match.Groups["m"].Value.ToLowerInvariant(), StringComparison.Ordinal) / 3;
        var named = Date(Year(match.Groups["y"].Value), month + 1, match.Groups["d"].Success ? Number(match.Groups["d"].Value) : null);
        return new(named, named is null ? DateTextProblem.NoSuchDay : DateTextProblem.None);
    }

    private static PartialDate? Date(int? year, int? month, int? day) =>
        year is null or < 1900 or > 2100 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year.Value, month ?? 1)
            ? null
            : new PartialDate(year.Value, month, day);

    private static int? Year(string text) => Number(text) is not { } year ? null
        : text.Length > 2 ? year
        : year <= LastTwoFigureYearOfThisCentury ? 2000 + year : 1900 + year;

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Half width, the time of day cut off, Chinese numerals as figures.
    private static string Plain(string? text)
    {
        var half = HalfWidth.Of(text ?? "").Replace('。', '.').Replace('號', '号').Trim().Trim('\'').Trim();
        return ChineseFigures.Replace(TimeOfDay().Replace(half, "$1"));
    }

    [GeneratedRegex(@"^(\d[^ T]{3,12})[ T]\d{1,2}:\d{2}(:\d{2}([.]\d{1,7})?)?$")]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^\d{4}\.1$")]
    private static partial Regex LostZero();

    [GeneratedRegex(@"^\d{5}(\.\d{1,10})?$")]
    private static partial Regex SerialNumber();

    [GeneratedRegex(@"^(19|20)\d{4}(\d{2})?$")]
    private static partial Regex CompactNumber();

    private const string Core = @"(?<y>(19|20)\d{2}|\d{2})\s{0,3}(年\s{0,3}|[-./、\\]\s{0,3}|\s{1,3})(?<m>\d{1,2})\s{0,3}(月份?|(?=\D|$))\s{0,3}([-./、\\]?\s{0,3}(?<d>\d{1,2})\s{0,3}[日号]?)?";

    [GeneratedRegex(@"^[约大概从自于]{0,2}\s{0,3}(" + Core + @"|(?<y>(19|20)\d{2}|\d{2})\s{0,3}年|(?<y>(19|20)\d{2}))\s{0,3}(左右|前后|[上中下]旬|月?[初中底末]|出?生|[起至今始以来]{1,3}|外出|离家|[(].{0,6}[)])?[.]?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[约大概从自于]{0,2}\s{0,3}((?<y>(19|20)\d{2}|\d{2})\s{0,3}(年\s{0,3}|[-./]\s{0,3})(?<m>\d{1,2})(\s{0,3}月份?|(?=[^\d]|$))(\s{0,3}[-./]?\s{0,3}(?<d>\d{1,2})\s{0,3}([日号]|(?=[^\d]|$)))?|(?<y>(19|20)\d{2}|\d{2})\s{0,3}年)(左右|前后|[上中下]旬|[初中底末]|[起至今始以来]{1,3}|外出|离家)?")]
    private static partial Regex Start();

    [GeneratedRegex(@"^(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>(19|20)\d{2})$")]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^((?<d>\d{1,2})[- ])?(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[- .,]{1,3}(?<y>(19|20)\d{2}|\d{2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MonthInEnglish();
}
