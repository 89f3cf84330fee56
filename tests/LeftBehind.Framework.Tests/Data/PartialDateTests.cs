using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Framework.Tests.Data;

public sealed class PartialDateTests
{
    [Property]
    public bool A_date_reads_back_from_its_text_and_from_json(DateTime any, byte precision)
    {
        var date = Some(any, precision);
        return PartialDate.Parse(date.ToString()) == date
            && JsonSerializer.Deserialize<PartialDate>(JsonSerializer.Serialize(date)) == date
            && JsonSerializer.Deserialize<PartialDate?>(JsonSerializer.Serialize<PartialDate?>(date)) == date;
    }

    [Property]
    public bool The_text_sorts_as_the_dates_do(DateTime one, byte onePrecision, DateTime other, byte otherPrecision)
    {
        var (first, second) = (Some(one, onePrecision), Some(other, otherPrecision));
        return Math.Sign(string.CompareOrdinal(first.ToString(), second.ToString())) == Math.Sign(first.CompareTo(second));
    }

    [Theory]
    [InlineData("2013", "2013年", "2013-01-01", false)]
    [InlineData("2013-02", "2013年2月", "2013-02-01", false)]
    [InlineData("2013-02-15", "2013年2月15日", "2013-02-15", true)]
    public void Without_a_day_the_first_counts(string text, string chinese, string firstDay, bool hasDay)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((chinese, DateOnly.ParseExact(firstDay, "yyyy-MM-dd", CultureInfo.InvariantCulture), hasDay), (date.ToChinese(), date.FirstDay, date.HasDay));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("13")]
    [InlineData("2013-2")]
    [InlineData("2013-13")]
    [InlineData("2013-02-30")]
    [InlineData("2013--05")]
    [InlineData("2013-02-15-01")]
    [InlineData("2013/02")]
    [InlineData("２０１３")]
    public void What_is_no_date_is_refused(string? text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void A_culture_with_another_calendar_changes_nothing()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("th-TH");
            Assert.Equal("2013-02-15", new PartialDate(2013, 2, 15).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_day_needs_a_month() => Assert.Throws<ArgumentException>(() => new PartialDate(2013, null, 3));

    private static PartialDate Some(DateTime any, byte precision) => (precision % 3) switch
    {
        0 => new PartialDate(any.Year),
        1 => new PartialDate(any.Year, any.Month),
        _ => new PartialDate(any.Year, any.Month, any.Day),
    };
}
