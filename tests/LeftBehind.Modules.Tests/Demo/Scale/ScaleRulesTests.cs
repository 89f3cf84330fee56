using LeftBehind.Demo.Scale;

namespace LeftBehind.Modules.Tests.Demo.Scale;

public class ScaleRulesTests
{
    [Theory, InlineData(1, 1), InlineData(3, 100), InlineData(90, 1_000_000), InlineData(7, 599), InlineData(2, 1201)]
    public void Every_child_is_in_one_school_and_no_school_is_overfull(int counties, int children)
    {
        var schools = ScaleRules.Schools(counties, children);

        Assert.Equal(children, schools.Sum(school => school.Children));
        Assert.All(schools, school => Assert.InRange(school.Children, 0, ScaleRules.ChildrenInASchool));
        Assert.Equal(schools.Select(school => schools.TakeWhile(before => before != school).Sum(before => before.Children)), schools.Select(school => school.First));
        Assert.Equal(counties, schools.DistinctBy(school => school.County).Count());
        Assert.Equal(schools.Count, schools.DistinctBy(school => school.Code).Count());
    }
}
