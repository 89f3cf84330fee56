using LeftBehind.Letters.Recipients;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class HouseholdRulesTests
{
    [Theory]
    [InlineData("p1", "", "a", "p1", "", "a", 1)] // the same person at the same address
    [InlineData("p1", "", "a", "p1", "", "b", 2)] // at another address
    [InlineData("p1", "m", "a", "p2", "m", "a", 1)] // typed apart, but name and phone are the same
    [InlineData("p1", "", "a", "p2", "", "a", 2)] // neighbours
    [InlineData("p1", "", "", "p1", "", "", 1)] // no address in either file
    public void Pupils_share_a_household_where_a_person_and_the_address_are_the_same(string one, string match, string at, string other, string otherMatch, string otherAt, int households) =>
        Assert.Equal(households, HouseholdRules.Group([Pupil("c1", at, (one, match)), Pupil("c2", otherAt, (other, otherMatch))]).Count);

    [Fact]
    public void A_household_names_each_of_its_people_once_and_is_called_by_its_first_child()
    {
        var household = Assert.Single(HouseholdRules.Group([Pupil("c2", "a", ("p1", "m1"), ("p2", "")), Pupil("c1", "a", ("p3", "m1"), ("p2", ""))]));

        Assert.Equal("c1", household.Key);
        Assert.Equal(["c1", "c2"], household.Pupils.Select(pupil => pupil.ContentItemId));
        Assert.Equal([2, 2], household.Persons.Select(person => person.Named.Count));
    }

    [Fact]
    public void Three_are_one_household_where_the_second_joins_the_first_and_the_third() =>
        Assert.Single(HouseholdRules.Group([Pupil("c1", "a", ("p1", "")), Pupil("c3", "a", ("p2", "")), Pupil("c2", "a", ("p1", ""), ("p2", ""))]));

    private static AudiencePupil Pupil(string id, string address, params (string Id, string Match)[] persons) =>
        new(id, id, [.. persons.Select(person => new PupilPerson(person.Id, "李秀英", "祖母", person.Match, PupilPersonRole.Guardian, true))]) { AddressHash = address, SortKey = id };
}
