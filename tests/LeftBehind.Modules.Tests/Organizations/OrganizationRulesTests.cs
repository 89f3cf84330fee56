using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Organizations;

public class OrganizationRulesTests
{
    [Theory]
    [InlineData(OrganizationLevel.City, OrganizationLevel.Province)]
    [InlineData(OrganizationLevel.County, OrganizationLevel.City)]
    [InlineData(OrganizationLevel.Township, OrganizationLevel.County)]
    [InlineData(OrganizationLevel.School, OrganizationLevel.Township)]
    [InlineData(OrganizationLevel.School, OrganizationLevel.County)]
    [InlineData(OrganizationLevel.Village, OrganizationLevel.Township)]
    [InlineData(OrganizationLevel.Class, OrganizationLevel.School)]
    public void Each_level_stands_under_the_one_above(OrganizationLevel level, OrganizationLevel parent) =>
        Assert.True(OrganizationRules.MayStandUnder(level, parent));

    [Theory]
    [InlineData(OrganizationLevel.Class, OrganizationLevel.Village)]
    [InlineData(OrganizationLevel.School, OrganizationLevel.Village)]
    [InlineData(OrganizationLevel.School, OrganizationLevel.School)]
    [InlineData(OrganizationLevel.County, OrganizationLevel.Township)]
    [InlineData(OrganizationLevel.Province, OrganizationLevel.Province)]
    [InlineData(OrganizationLevel.School, null)]
    public void Other_places_are_refused(OrganizationLevel level, OrganizationLevel? parent) =>
        Assert.False(OrganizationRules.MayStandUnder(level, parent));

    [Fact]
    public void Only_a_province_stands_alone() =>
        Assert.All(Enum.GetValues<OrganizationLevel>(), level =>
            Assert.Equal(level == OrganizationLevel.Province, OrganizationRules.MayStandUnder(level, parent: null)));

    [Fact]
    public void Below_a_township_stand_schools_and_villages() =>
        Assert.Equal([OrganizationLevel.School, OrganizationLevel.Village], OrganizationRules.ChildrenOf(OrganizationLevel.Township).Order());

    [Theory]
    [InlineData("2013-08-31", false)]
    [InlineData("2013-09-01", true)]
    [InlineData("2014-08-31", true)]
    [InlineData("2014-09-01", false)]
    public void An_organization_is_in_use_from_its_first_to_its_last_day(string on, bool inUse) =>
        Assert.Equal(inUse, OrganizationRules.IsInUse(new(2013, 9, 1), new(2014, 8, 31), DateOnly.Parse(on, null)));

    [Fact]
    public void Without_dates_it_is_always_in_use() => Assert.True(OrganizationRules.IsInUse(null, null, new(2013, 1, 1)));

    [Fact]
    public void A_last_day_before_the_first_is_refused()
    {
        Assert.Equal(OrganizationRules.EndsBeforeItBegins, OrganizationRules.FaultOfDates(new(2013, 9, 2), new(2013, 9, 1)));
        Assert.Null(OrganizationRules.FaultOfDates(new(2013, 9, 1), new(2013, 9, 1)));
    }

    [Fact]
    public void An_organization_cannot_be_moved_below_itself_or_to_a_wrong_level()
    {
        Assert.Null(OrganizationRules.FaultOfMove(7, OrganizationLevel.School, OrganizationLevel.Township, [1, 2, 3]));
        Assert.Equal(OrganizationRules.MovesBelowItself, OrganizationRules.FaultOfMove(3, OrganizationLevel.School, OrganizationLevel.Township, [1, 2, 3]));
        Assert.Equal(OrganizationRules.WrongParentLevel, OrganizationRules.FaultOfMove(7, OrganizationLevel.School, OrganizationLevel.City, [1, 2]));
        Assert.Equal(OrganizationRules.ParentMissing, OrganizationRules.FaultOfMove(7, OrganizationLevel.School, null, []));
    }

    [Theory]
    [InlineData(OrganizationLevel.Province, "33", true)]
    [InlineData(OrganizationLevel.Province, "330000", false)]
    [InlineData(OrganizationLevel.City, "3301", true)]
    [InlineData(OrganizationLevel.City, "3300", false)]
    [InlineData(OrganizationLevel.County, "330102", true)]
    [InlineData(OrganizationLevel.County, "330100", false)]
    [InlineData(OrganizationLevel.Township, "330102001", true)]
    [InlineData(OrganizationLevel.Village, "330102001203", true)]
    [InlineData(OrganizationLevel.Village, "33010200120", false)]
    [InlineData(OrganizationLevel.School, "2133000001", true)]
    [InlineData(OrganizationLevel.School, "213300001", false)]
    [InlineData(OrganizationLevel.School, "21330000O1", false)]
    public void A_code_has_the_form_of_its_level(OrganizationLevel level, string code, bool right) =>
        Assert.Equal(right, OrganizationRules.FaultOfCode(level, code) is null);

    [Theory]
    [InlineData("330000", "33")]
    [InlineData(" 330100 ", "3301")]
    [InlineData("330102", "330102")]
    [InlineData("2133000001", "2133000001")]
    public void A_code_filled_up_with_zeros_is_cut_to_its_level(string written, string code) =>
        Assert.Equal(code, OrganizationRules.NormalizeCode(written));

    [Fact]
    public void A_name_of_rare_characters_is_counted_in_characters()
    {
        Assert.Null(OrganizationRules.FaultOfName(string.Concat(Enumerable.Repeat("𠮷", 100))));
        Assert.Equal(OrganizationRules.NameTooLong, OrganizationRules.FaultOfName(string.Concat(Enumerable.Repeat("𠮷", 101))));
        Assert.Equal(OrganizationRules.NameMissing, OrganizationRules.FaultOfName("  "));
    }

    [Fact]
    public void A_primary_school_offers_six_grades() => Assert.Equal((1, 6), OrganizationRules.GradesOf("2133000001"));
}
