using System.Globalization;

namespace LeftBehind.Import.Workbooks;

/// <summary>What a cell says, from its value and number format.</summary>
internal static class CellText
{
    private const string Day = "yyyy-MM-dd";
    private const string Month = "yyyy-MM";

    // Chinese Excel and WPS write yyyy年m月 and its relatives by these numbers alone, without a format text.
    private static readonly int[] _monthFormats = [27, 36, 50, 52, 57];
    private static readonly int[] _dayFormats = [28, 29, 30, 31, 51, 53, 54, 58];

    public static SourceCell Of(object value, int formatIndex, string? format, int longest, DateSystem dates = default) => value switch
    {
        string text => SourceCell.Of(text.Length > longest ? text[..longest] : text),
        DateTime date => OfDate(date.AddDays(dates.DaysInDates), formatIndex, format),
        double number when IsSerial(number) && _monthFormats.Contains(formatIndex) => Dated(number + dates.DaysInSerials, Month),
        double number when IsSerial(number) && _dayFormats.Contains(formatIndex) => Dated(number + dates.DaysInSerials, Day),
        double number => new SourceCell(Number(number, format), SourceCellKind.Number),
        bool truth => new SourceCell(truth ? "TRUE" : "FALSE", SourceCellKind.Truth),
        IFormattable other => SourceCell.Of(other.ToString(null, CultureInfo.InvariantCulture)),
        _ => SourceCell.Empty,
    };

    /// <summary>Whole numbers in full: a phone that shows as 1.38E+10 has all its digits inside.</summary>
    public static string Number(double number, string? format)
    {
        if (Math.Abs(number) < 1e15 && number == Math.Floor(number))
        {
            return ((long)number).ToString(CultureInfo.InvariantCulture);
        }

        // 2009.10 typed as a number keeps its last zero only where the cell shows two decimals.
        var text = Math.Abs(number) < 1e28 ? ((decimal)number).ToString(CultureInfo.InvariantCulture) : number.ToString("R", CultureInfo.InvariantCulture);
        return format == "0.00" && text.Length - text.IndexOf('.', StringComparison.Ordinal) == 2 ? text + "0" : text;
    }

    private static SourceCell OfDate(DateTime date, int formatIndex, string? format) => new(
        date.ToString(_monthFormats.Contains(formatIndex) || !ShowsDay(format) ? Month : Day, CultureInfo.InvariantCulture), SourceCellKind.Date);

    private static SourceCell Dated(double serial, string precision) =>
        new(DateTime.FromOADate(serial).ToString(precision, CultureInfo.InvariantCulture), SourceCellKind.Date);

    private static bool IsSerial(double number) => number is > 366 and < 2_958_466;

    // Letters between quotes are words; a format without letters at all is one that the reader knows by number.
    private static bool ShowsDay(string? format)
    {
        if (string.IsNullOrEmpty(format))
        {
            return true;
        }

        var unquoted = string.Concat(format.Split('"').Where((_, index) => index % 2 == 0));
        var bare = unquoted.Contains(']', StringComparison.Ordinal) ? unquoted[(unquoted.LastIndexOf(']') + 1)..] : unquoted;
        return bare.Contains('d', StringComparison.OrdinalIgnoreCase) || !bare.Contains('m', StringComparison.OrdinalIgnoreCase);
    }
}
