using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;

namespace LeftBehind.Abstractions.Data;

/// <summary>
/// A day, a month or a year: births and departures are often known to the month only (S89, S92).
/// Written as ISO text ("2013", "2013-02", "2013-02-15"), which sorts as the dates do, whatever the culture.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate : IComparable<PartialDate>, IParsable<PartialDate>
{
    /// <summary>A day may only follow a month, and the three must exist in the calendar.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, month or day.</exception>
    /// <exception cref="ArgumentException">A day without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        if (day is not null && month is null)
        {
            throw new ArgumentException("A day needs a month.", nameof(day));
        }

        // The calendar itself refuses what does not exist.
        _ = new DateOnly(year, month ?? 1, day ?? 1);
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>1 to 9999.</summary>
    public int Year { get; }

    /// <summary>1 to 12; null if only the year is known.</summary>
    public int? Month { get; }

    /// <summary>1 to 31; null if only the month or year is known.</summary>
    public int? Day { get; }

    /// <summary>False means that <see cref="FirstDay"/> is an assumption and that a reason built on it must say so.</summary>
    public bool HasDay => Day is not null;

    /// <summary>The first day that this can be: without a day the 1st counts, without a month 1 January.</summary>
    public DateOnly FirstDay => new(Math.Max(Year, 1), Month ?? 1, Day ?? 1);

    /// <summary>The whole of a known day.</summary>
    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>"2013年", "2013年2月" or "2013年2月15日".</summary>
    public string ToChinese() => string.Create(CultureInfo.InvariantCulture,
        $"{Year}年{(Month is { } month ? $"{month}月" : "")}{(Day is { } day ? $"{day}日" : "")}");

    /// <summary>ISO text; <see cref="Parse"/> reads it back to an equal value.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Year:0000}{(Month is { } month ? $"-{month:00}" : "")}{(Day is { } day ? $"-{day:00}" : "")}");

    /// <summary>In the order of the ISO text: a year comes before its months, a month before its days.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>Earlier, whatever day is meant: 2013-02 is not surely before 2013-02-20, since its day may be any.</summary>
    public bool IsSurelyBefore(PartialDate other) =>
        Year != other.Year ? Year < other.Year
        : Month is not { } month || other.Month is not { } otherMonth ? false
        : month != otherMonth ? month < otherMonth
        : Day < other.Day;

    /// <summary>Reads ISO text only; workbooks' own ways of writing dates are the importer's business.</summary>
    /// <exception cref="FormatException">Not "2013", "2013-02" or "2013-02-15", or no such day.</exception>
    public static PartialDate Parse(string s) =>
        TryParse(s, out var date) ? date : throw new FormatException($"'{s}' is not a date such as 2013, 2013-02 or 2013-02-15.");

    /// <summary>As <see cref="Parse"/>, without an exception.</summary>
    public static bool TryParse([NotNullWhen(true)] string? s, out PartialDate result)
    {
        result = default;
        var parts = s?.Trim().Split('-') ?? [];
        if (parts.Length is 0 or > 3 || !TryNumber(parts[0], 4, out var year) || year is null or 0
            || !TryNumber(parts.ElementAtOrDefault(1), 2, out var month) || month is < 1 or > 12
            || !TryNumber(parts.ElementAtOrDefault(2), 2, out var day) || day < 1
            || day > DateTime.DaysInMonth(year.Value, month ?? 1))
        {
            return false;
        }

        result = new PartialDate(year.Value, month, day);
        return true;
    }

    // No culture has a say, so the forms that take one are for generic code only.
    static PartialDate IParsable<PartialDate>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PartialDate>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PartialDate result) =>
        TryParse(s, out result);

    /// <summary>Earlier in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Later in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Earlier or equal in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Later or equal in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    private static bool TryNumber(string? text, int digits, out int? number)
    {
        number = null;
        if (text is null)
        {
            return true;
        }

        if (text.Length != digits || !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        number = value;
        return true;
    }
}
