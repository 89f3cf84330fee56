using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children;

public sealed class AlertRulesTests
{
    private static readonly DateOnly Today = new(2013, 11, 30);

    [Theory]
    [InlineData(GuardianshipDetail.Alone, "2004-05-06", true)]
    [InlineData(GuardianshipDetail.WithSiblingMinor, "2004-05-06", true)]
    [InlineData(GuardianshipDetail.Alone, null, true)]
    [InlineData(GuardianshipDetail.Alone, "1997-12-01", true)]
    [InlineData(GuardianshipDetail.Alone, "1997-11-30", false)]
    [InlineData(GuardianshipDetail.PaternalGrandparents, "2004-05-06", false)]
    [InlineData(GuardianshipDetail.FriendOrNeighbour, "2004-05-06", false)]
    [InlineData(null, "2004-05-06", false)]
    public void A_child_under_sixteen_alone_raises_the_alarm(GuardianshipDetail? detail, string? born, bool expected) =>
        Assert.Equal(expected, AlertRules.IsWithoutAdult(Child(born), new GuardiansPart { Detail = detail }, Today));

    [Theory]
    [InlineData("1998", true)]
    [InlineData("1996", true)]
    [InlineData("1995", false)]
    [InlineData("minor", true)]
    [InlineData("adult", false)]
    [InlineData("?", false)]
    [InlineData("1998 1950", false)]
    [InlineData("1998 minor", true)]
    public void So_does_a_child_whose_guardians_are_all_under_age(string guardians, bool expected)
    {
        var part = new GuardiansPart
        {
            Detail = GuardianshipDetail.OtherRelative,
            Guardians = guardians.Split(' ').Select(word => new Guardian
            {
                IsAdult = word switch { "minor" => false, "adult" => true, _ => null },
                BirthYear = int.TryParse(word, out var year) ? year : null,
            }).ToList(),
        };
        Assert.Equal(expected, AlertRules.IsWithoutAdult(Child("2004-05-06"), part, Today));
    }

    [Fact]
    public void The_day_on_which_the_alarm_ends_by_itself_is_the_sixteenth_birthday() =>
        Assert.Equal(new DateOnly(2020, 5, 6), AlertRules.WithoutAdultUntil(Child("2004-05-06"), new GuardiansPart { Detail = GuardianshipDetail.Alone }));

    private static ChildPart Child(string? born) => new() { BirthDate = born is null ? null : PartialDate.Parse(born) };
}
