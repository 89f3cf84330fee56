using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Values;

namespace LeftBehind.Modules.Tests.Import.Values;

public class DateTextTests
{
    [Theory]
    [InlineData("2009年3月", "2009-03")]
    [InlineData("2009 年 3 月", "2009-03")]
    [InlineData("2009年03月", "2009-03")]
    [InlineData("2009年3月份", "2009-03")]
    [InlineData("２００９年３月", "2009-03")]
    [InlineData("2009.03", "2009-03")]
    [InlineData("2009.3", "2009-03")]
    [InlineData("2009。3", "2009-03")]
    [InlineData("2009-3", "2009-03")]
    [InlineData("2009/03", "2009-03")]
    [InlineData("2009、3", "2009-03")]
    [InlineData("2009 3", "2009-03")]
    [InlineData("2009-3-5", "2009-03-05")]
    [InlineData("2009/3/5", "2009-03-05")]
    [InlineData("2009.3.5", "2009-03-05")]
    [InlineData("2009年3月5日", "2009-03-05")]
    [InlineData("2009年3月5号", "2009-03-05")]
    [InlineData("2009-03-05 00:00:00", "2009-03-05")]
    [InlineData("2009/3/5 0:00", "2009-03-05")]
    [InlineData("2009-03-05T00:00:00", "2009-03-05")]
    [InlineData("20090305", "2009-03-05")]
    [InlineData("200903", "2009-03")]
    [InlineData("13年9月", "2013-09")]
    [InlineData("98年9月", "1998-09")]
    [InlineData("13.9", "2013-09")]
    [InlineData("'2013.09", "2013-09")]
    [InlineData("2013年", "2013")]
    [InlineData("2013", "2013")]
    [InlineData("13年", "2013")]
    [InlineData("约2013年9月", "2013-09")]
    [InlineData("2013年9月左右", "2013-09")]
    [InlineData("2013年9月初", "2013-09")]
    [InlineData("2013年9月起", "2013-09")]
    [InlineData("自2013年9月至今", "2013-09")]
    [InlineData("2013年9月（外出）", "2013-09")]
    [InlineData("二〇〇九年三月", "2009-03")]
    [InlineData("二零零九年十二月二十一日", "2009-12-21")]
    [InlineData("二○○九年十月", "2009-10")]
    [InlineData("二OO九年十一月十日", "2009-11-10")]
    [InlineData("二〇一〇年腊月", null)]
    [InlineData("39877", "2009-03-05")]
    [InlineData("39877.5", "2009-03-05")]
    [InlineData("3/25/2009", "2009-03-25")]
    [InlineData("25/3/2009", "2009-03-25")]
    [InlineData("5/5/2009", "2009-05-05")]
    [InlineData("Mar-09", "2009-03")]
    [InlineData("5-Mar-2009", "2009-03-05")]
    [InlineData("2013年13月", null)]
    [InlineData("2013-02-30", null)]
    [InlineData("3009年3月", null)]
    [InlineData("去年", null)]
    [InlineData("王芳", null)]
    [InlineData("13812345678", null)]
    [InlineData("12345", null)]
    [InlineData("2009年3月5日6", null)]
    public void Dates_are_read_as_schools_write_them(string written, string? iso) =>
        Assert.Equal(iso is null ? null : PartialDate.Parse(iso), DateText.Parse(written).Date);

    [Theory]
    [InlineData("", DateTextProblem.Empty)]
    [InlineData("无", DateTextProblem.Empty)]
    [InlineData("—", DateTextProblem.Empty)]
    [InlineData("2013年13月", DateTextProblem.NoSuchDay)]
    [InlineData("3/5/2009", DateTextProblem.Ambiguous)]
    [InlineData("春节后", DateTextProblem.NotADate)]
    public void Why_there_is_no_date_is_told(string written, DateTextProblem problem) => Assert.Equal(problem, DateText.Parse(written).Problem);

    [Fact]
    public void A_number_that_may_have_lost_its_zero_is_asked_about()
    {
        Assert.Equal(DateTextProblem.Ambiguous, DateText.Parse("2009.1", isNumber: true).Problem);
        Assert.Equal(new PartialDate(2009, 1), DateText.Parse("2009.1").Date);
        Assert.Equal(new PartialDate(2009, 10), DateText.Parse("2009.10", isNumber: true).Date);
    }

    [Theory]
    [InlineData("2013年2月，江苏省苏州市", "2013-02", "江苏省苏州市")]
    [InlineData("2013.2 江苏苏州", "2013-02", "江苏苏州")]
    [InlineData("2013年2月外出，广东", "2013-02", "广东")]
    [InlineData("13年9月起 杭州", "2013-09", "杭州")]
    [InlineData("2013年2月15日\n苏州", "2013-02-15", "苏州")]
    [InlineData("江苏苏州", null, "江苏苏州")]
    [InlineData("138 1234 5678", null, "138 1234 5678")]
    [InlineData("13812345678", null, "13812345678")]
    public void A_date_before_a_place_is_taken_off(string written, string? iso, string rest)
    {
        var taken = DateText.TakeLeading(written);
        Assert.Equal(iso is null ? null : PartialDate.Parse(iso), taken.Date);
        Assert.Equal(rest, taken.Rest);
    }

    [Property(MaxTest = 300)]
    public Property Every_way_of_writing_a_month_gives_that_month() => Prop.ForAll(
        Gen.Choose(1990, 2040).ToArbitrary(),
        Gen.Choose(1, 12).ToArbitrary(),
        (year, month) => new[] { $"{year}年{month}月", $"{year}.{month:00}", $"{year}-{month}", $"{year}/{month:00}", $"{year}{month:00}", $" {year} 年 {month} 月 " }
            .All(written => DateText.Parse(written).Date == new PartialDate(year, month)));

    [Property(MaxTest = 300)]
    public Property Any_day_is_read_back_from_its_serial_number() => Prop.ForAll(
        Gen.Choose(20_000, 60_000).ToArbitrary(),
        serial => DateText.Parse(serial.ToString(System.Globalization.CultureInfo.InvariantCulture)).Date
            == PartialDate.Of(DateOnly.FromDateTime(DateTime.FromOADate(serial))));

    [Property(MaxTest = 500)]
    public bool No_text_makes_it_fail_or_wait(string text)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        _ = DateText.Parse(text);
        _ = DateText.TakeLeading(string.Concat(Enumerable.Repeat(text, 50)));
        return watch.ElapsedMilliseconds < 1_000;
    }
}
