using LeftBehind.Homes;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Modules.Tests.Homes;

public class HomeRulesTests
{
    [Theory, InlineData(-1, false), InlineData(0, true), InlineData(90, true), InlineData(91, false)]
    public void A_home_is_managed_on_the_first_and_the_last_day(int days, bool managed)
    {
        var first = new DateOnly(2026, 9, 1);
        var manager = new HomeManager { From = first, Until = first.AddDays(90) };

        Assert.Equal(managed, HomeRules.IsManagedOn(manager, first.AddDays(days)));
    }

    [Fact]
    public void What_nobody_counted_is_missing_as_what_there_is_none_of() => Assert.Equal(
        [FacilityCategory.Books, FacilityCategory.Activity],
        HomeRules.Missing(new FacilitiesPart { Desks = 1, Books = 0, Communication = 2 }));

    [Fact]
    public void A_home_that_opens_on_school_days_only_is_closed_on_all_free_days() => Assert.Equal(
        Enum.GetValues<FreeTime>(),
        HomeRules.Closed(new OpeningPart { SchoolDays = new() { From = new(15, 30), Until = new(17, 30) } }));
}
