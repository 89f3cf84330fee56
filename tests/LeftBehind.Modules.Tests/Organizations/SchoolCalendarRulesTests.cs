using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Organizations;

public class SchoolCalendarRulesTests
{
    private static readonly SchoolYear Year2013 = new(2013);

    [Theory]
    [InlineData("2013-08-31", 2012)]
    [InlineData("2013-09-01", 2013)]
    [InlineData("2014-01-15", 2013)]
    [InlineData("2014-08-31", 2013)]
    [InlineData("2014-09-01", 2014)]
    public void A_school_year_starts_on_the_first_of_September(string on, int startYear) =>
        Assert.Equal(new SchoolYear(startYear), SchoolCalendarRules.YearOn(DateOnly.Parse(on, null)));

    [Fact]
    public void A_county_that_opens_in_late_August_is_in_the_new_year_from_that_day()
    {
        Term[] terms = [new(Year2013, 1, new(2013, 8, 28), new(2014, 1, 20)), new(Year2013, 2, new(2014, 2, 17), new(2014, 6, 30))];
        Assert.Equal(Year2013, SchoolCalendarRules.YearOn(new(2013, 8, 28), terms));
        Assert.Equal(new SchoolYear(2012), SchoolCalendarRules.YearOn(new(2013, 8, 27), terms));
        Assert.Equal(new SchoolYear(2014), SchoolCalendarRules.YearOn(new(2014, 9, 1), terms));
    }

    [Theory]
    [InlineData("2013-09-01", 1)]
    [InlineData("2014-01-31", 1)]
    [InlineData("2014-02-01", 2)]
    [InlineData("2014-07-31", 2)]
    [InlineData("2014-08-01", null)]
    public void The_usual_terms_are_September_to_January_and_February_to_July(string on, int? number) =>
        Assert.Equal(number, SchoolCalendarRules.TermContaining(DateOnly.Parse(on, null), SchoolCalendarRules.UsualTerms(Year2013))?.Number);

    [Theory]
    [InlineData("2014-01-25", 1)]
    [InlineData("2014-08-20", 2)]
    [InlineData("2013-08-20", null)]
    public void A_holiday_counts_to_the_term_before_it(string on, int? number)
    {
        Term[] terms = [new(Year2013, 1, new(2013, 9, 1), new(2014, 1, 20)), new(Year2013, 2, new(2014, 2, 17), new(2014, 6, 30))];
        Assert.Equal(number, SchoolCalendarRules.TermInForce(DateOnly.Parse(on, null), terms)?.Number);
    }

    [Fact]
    public void The_usual_terms_have_no_faults() =>
        Assert.Empty(SchoolCalendarRules.Faults(Year2013, SchoolCalendarRules.UsualTerms(Year2013)));

    [Theory]
    [InlineData("2013-09-01", "2014-02-20", "2014-02-17", "2014-06-30", SchoolCalendarRules.TermsOverlap)]
    [InlineData("2013-09-01", "2013-08-31", "2014-02-17", "2014-06-30", SchoolCalendarRules.TermEndsBeforeItBegins)]
    [InlineData("2013-07-01", "2014-01-20", "2014-02-17", "2014-06-30", SchoolCalendarRules.TermOutsideYear)]
    [InlineData("2013-09-01", "2014-01-20", "2014-02-17", "2014-09-01", SchoolCalendarRules.TermOutsideYear)]
    public void Terms_that_cannot_be_are_named(string from1, string to1, string from2, string to2, string fault)
    {
        Term[] terms =
        [
            new(Year2013, 1, DateOnly.Parse(from1, null), DateOnly.Parse(to1, null)),
            new(Year2013, 2, DateOnly.Parse(from2, null), DateOnly.Parse(to2, null)),
        ];
        Assert.Contains(fault, SchoolCalendarRules.Faults(Year2013, terms));
    }

    [Fact]
    public void A_year_with_one_term_is_refused() =>
        Assert.Equal([SchoolCalendarRules.YearNeedsTwoTerms], SchoolCalendarRules.Faults(Year2013, [SchoolCalendarRules.UsualTerms(Year2013)[0]]));

    [Fact]
    public void A_term_is_written_as_the_schools_write_it() =>
        Assert.Equal("2013学年第二学期", SchoolCalendarRules.UsualTerms(Year2013)[1].ToString());
}
