using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class SamePersonRulesTests
{
    [Theory]
    [InlineData("p1", "王强", "", "", "")]
    [InlineData("p1", "王大强", "", "", "")]
    [InlineData("p2", "王强", "13800000001", "", "")]
    [InlineData("p2", "王 强", "+86 138-0000-0001", "", "")]
    [InlineData("p2", "王强", "", "青溪镇石桥村1号", "")]
    [InlineData("p2", "王强", "", "", "13800000002")]
    public void The_same_name_with_the_phone_the_home_or_somebody_of_the_family_is_the_same_person(string id, string name, string phone, string address, string wifesPhone) =>
        Assert.Equal([id], IdsIn(Family(address, Person(id, name, phone), Person("m2", "李梅", wifesPhone))));

    [Theory]
    [InlineData("王强", "", "", "")]
    [InlineData("王强", "13800000009", "别处", "13800000009")]
    [InlineData("王刚", "13800000001", "青溪镇石桥村1号", "13800000002")]
    public void A_name_alone_or_a_phone_alone_is_not(string name, string phone, string address, string wifesPhone) =>
        Assert.Empty(IdsIn(Family(address, Person("p2", name, phone), Person("m2", "李梅", wifesPhone))));

    [Fact]
    public void Somebody_of_the_family_is_known_by_the_id_too() =>
        Assert.Equal(["p2"], IdsIn(Family("", Person("p2", "王强", ""), Person("m1", "李小梅", ""))));

    [Theory]
    [InlineData("张建国", "张建囯", "父亲", true)]
    [InlineData("张建国", "张健国", "父亲", true)]
    [InlineData("张建国", "张国建", "父亲", false)]
    [InlineData("张建国", "张建国", "叔叔", true)]
    [InlineData("张建国", "张建囯", "叔叔", false)]
    [InlineData("王强", "王墙", "父亲", true)]
    [InlineData("王强", "王刚", "父亲", false)]
    public void Spelt_otherwise_a_name_is_the_same_persons_where_the_phone_and_the_kinship_are_the_same(string name, string typed, string kinship, bool isSame)
    {
        var (blocked, candidate) = (Person("p1", name, "13800000001") with { Kinships = ["父亲"] }, Person("p2", typed, "13800000001") with { Kinships = [kinship] });
        Assert.Equal(isSame, SamePersonRules.IsSame(Family("", blocked), blocked, Family("", candidate), candidate));
        Assert.False(SamePersonRules.IsSame(Family("一处", blocked), blocked, Family("一处", candidate with { Phones = [] }), candidate with { Phones = [], Name = typed + "甲" }));
    }

    [Fact]
    public void Both_words_for_a_grandmother_are_one_kinship()
    {
        var child = new ContentItem();
        child.Alter<GuardiansPart>(part => part.Guardians = [new() { PersonId = "g1", Name = "周桂芬", Relation = "奶奶" }]);
        child.Alter<ParentsPart>(part => part.Father = new() { PersonId = "f1", Name = "王强" });
        Assert.Equal(["g1 祖母", "f1 父亲"], NamedFamily.Of(child).Persons.Select(person => $"{person.Id} {string.Join(' ', person.Kinships)}"));
    }

    private static IEnumerable<string> IdsIn(NamedFamily other)
    {
        var blocked = Person("p1", "王强", "13800000001");
        return SamePersonRules.IdsIn(other, Family("青溪镇石桥村1号", blocked, Person("m1", "李梅", "13800000002")), blocked);
    }

    private static NamedPerson Person(string id, string name, string phone) => new(id, name, phone.Length > 0 ? [phone] : []);

    private static NamedFamily Family(string address, params NamedPerson[] persons) => new(address, persons);
}
