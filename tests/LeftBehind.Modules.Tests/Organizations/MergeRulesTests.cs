using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Modules.Tests.Organizations;

public class MergeRulesTests
{
    private static readonly DateOnly _today = new(2026, 11, 29);

    [Theory]
    [InlineData(1, null, "2026-11-29", MergeRules.NoOtherSchool)]
    [InlineData(1, 1, "2026-11-29", MergeRules.NoOtherSchool)]
    [InlineData(1, 3, "2026-11-29", MergeRules.OtherCounty)]
    [InlineData(1, 2, null, MergeRules.DayMissing)]
    [InlineData(1, 2, "2026-11-30", MergeRules.DayAhead)]
    [InlineData(1, 4, "2026-11-29", MergeRules.NotInUse)]
    [InlineData(4, 2, "2026-11-29", MergeRules.NotInUse)]
    [InlineData(5, 2, "2026-11-28", MergeRules.NotInUse)]
    [InlineData(5, 2, "2026-11-29", null)]
    [InlineData(1, 2, "2026-09-01", null)]
    public void A_school_goes_on_in_another_of_its_county_from_a_day_that_has_come(int from, int? into, string? on, string? fault) =>
        Assert.Equal(fault, MergeRules.FaultOf(School(from), into is { } id ? School(id) : null, on is null ? null : DateOnly.Parse(on, System.Globalization.CultureInfo.InvariantCulture), _today));

    [Fact]
    public void A_class_keeps_its_number_where_it_is_free_and_takes_the_next_free_one_where_it_is_not()
    {
        var coming = new[] { Class(10, 2024, 1), Class(11, 2024, 2), Class(12, 2025, 1) };

        var numbers = MergeRules.NumbersOf(coming, [new(2024, SchoolStage.Primary, 1), new(2024, SchoolStage.Primary, 3)]);

        Assert.Equal(new Dictionary<int, int> { [10] = 4, [11] = 2, [12] = 1 }, numbers);
    }

    [Fact]
    public void Where_no_number_is_left_nothing_is_merged() =>
        Assert.Null(MergeRules.NumbersOf([Class(10, 2024, 1)], Enumerable.Range(1, ClassRules.HighestClassNumber).Select(number => new ClassCohort(2024, SchoolStage.Primary, number))));

    [Theory]
    [InlineData(SchoolStage.Primary, true)]
    [InlineData(SchoolStage.Junior, false)]
    [InlineData(null, true)]
    public void A_junior_school_takes_no_primary_classes_and_a_nine_year_school_takes_all(SchoolStage? stage, bool takes)
    {
        var into = School(2);
        into.Stage = stage;

        Assert.Equal(takes, MergeRules.TakesStages(into, [Class(10, 2024, 1)]));
    }

    [Fact]
    public void Classes_that_have_left_school_stay_where_they_were()
    {
        Assert.True(MergeRules.GoesAlong(Class(10, 2021, 1), _today));
        Assert.False(MergeRules.GoesAlong(Class(10, 2019, 1), _today));
    }

    private static Organization School(int id) => new()
    {
        Id = id,
        Level = OrganizationLevel.School,
        CountyId = id == 3 ? 200 : 100,
        ValidTo = id == 4 ? new(2026, 8, 31) : null,
        ValidFrom = id == 5 ? new(2026, 11, 28) : null,
    };

    private static Organization Class(int id, int entryYear, int number) => new() { Id = id, Level = OrganizationLevel.Class, EntryYear = entryYear, ClassNumber = number, Stage = SchoolStage.Primary };
}
