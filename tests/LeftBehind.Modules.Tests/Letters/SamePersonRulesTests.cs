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

    private static IEnumerable<string> IdsIn(NamedFamily other)
    {
        var blocked = Person("p1", "王强", "13800000001");
        return SamePersonRules.IdsIn(other, Family("青溪镇石桥村1号", blocked, Person("m1", "李梅", "13800000002")), blocked);
    }

    private static NamedPerson Person(string id, string name, string phone) => new(id, name, phone.Length > 0 ? [phone] : []);

    private static NamedFamily Family(string address, params NamedPerson[] persons) => new(address, persons);
}
