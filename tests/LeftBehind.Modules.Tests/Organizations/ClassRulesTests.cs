using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Organizations;

namespace LeftBehind.Modules.Tests.Organizations;

public class ClassRulesTests
{
    [Theory]
    [InlineData(2011, SchoolStage.Primary, "2013-11-30", 3)]
    [InlineData(2011, SchoolStage.Primary, "2014-08-31", 3)]
    [InlineData(2011, SchoolStage.Primary, "2014-09-01", 4)]
    [InlineData(2013, SchoolStage.Junior, "2013-09-01", 7)]
    [InlineData(2011, SchoolStage.Junior, "2014-06-30", 9)]
    [InlineData(2011, SchoolStage.Junior, "2014-09-01", null)]
    [InlineData(2008, SchoolStage.Primary, "2014-09-01", null)]
    [InlineData(2014, SchoolStage.Primary, "2013-11-30", null)]
    public void A_class_moves_up_on_the_first_of_September(int entryYear, SchoolStage stage, string on, int? grade) =>
        Assert.Equal(grade, ClassRules.GradeOn(new(entryYear, stage, 1), DateOnly.Parse(on, null)));

    [Fact]
    public void Grade_nine_leaves_and_has_graduated()
    {
        var ninth = ClassRules.CohortOf(9, 1, new(2013));
        Assert.Equal(new SchoolYear(2013), ClassRules.LastYear(ninth));
        Assert.Equal(ClassState.InSchool, ClassRules.StateIn(ninth, new(2013)));
        Assert.Equal(ClassState.Graduated, ClassRules.StateIn(ninth, new(2014)));
    }

    [Fact]
    public void A_class_of_next_year_has_not_entered() =>
        Assert.Equal(ClassState.NotYetEntered, ClassRules.StateIn(new(2014, SchoolStage.Primary, 1), new(2013)));

    [Theory]
    [InlineData(3, 2, "三年级2班", "三(2)")]
    [InlineData(6, 12, "六年级12班", "六(12)")]
    [InlineData(7, 1, "七年级(1)班", "七(1)")]
    [InlineData(9, 3, "九年级(3)班", "九(3)")]
    public void A_class_is_written_as_on_the_forms(int grade, int number, string display, string shortDisplay)
    {
        Assert.Equal(display, ClassRules.Display(grade, number));
        Assert.Equal(shortDisplay, ClassRules.ShortDisplay(grade, number));
    }

    [Fact]
    public void A_class_that_has_left_goes_by_the_year_it_entered() =>
        Assert.Equal("初中2011级2班", ClassRules.Display(new ClassCohort(2011, SchoolStage.Junior, 2), new SchoolYear(2014)));

    [Fact]
    public void A_school_gets_the_classes_of_each_grade_in_one_step()
    {
        var classes = ClassRules.ClassesFor(new Dictionary<int, int> { [7] = 1, [1] = 2, [10] = 4, [2] = 0 }, new(2013));
        Assert.Equal([new(2013, SchoolStage.Primary, 1), new(2013, SchoolStage.Primary, 2), new(2013, SchoolStage.Junior, 1)], classes);
        Assert.Equal(new Dictionary<int, int> { [2] = 2, [8] = 1 }, ClassRules.CountPerGrade(classes, new(2014)));
    }

    [Property]
    public Property Every_grade_comes_back_from_its_cohort_and_rises_by_one_a_year() =>
        Prop.ForAll(Gen.Choose(1, 9).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), Gen.Choose(1990, 2050).ToArbitrary(), (grade, number, startYear) =>
        {
            var year = new SchoolYear(startYear);
            var cohort = ClassRules.CohortOf(grade, number, year);
            int? next = grade is ClassRules.LastPrimaryGrade or ClassRules.LastGrade ? null : grade + 1;
            return ClassRules.GradeIn(cohort, year) == grade && ClassRules.GradeIn(cohort, year.Next) == next;
        });
}
