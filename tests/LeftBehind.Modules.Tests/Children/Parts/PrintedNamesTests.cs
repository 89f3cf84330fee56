using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children.Parts;

public sealed class PrintedNamesTests
{
    public static TheoryData<Type> Enumerations() => [.. typeof(ChildPart).Assembly.GetTypes().Where(type => type.IsEnum && type.Namespace == typeof(ChildPart).Namespace)];

    [Theory, MemberData(nameof(Enumerations))]
    public void Every_value_has_its_own_chinese_word(Type type)
    {
        var words = Enum.GetValues(type).Cast<Enum>().Select(PrintedNames.Of).ToList();
        Assert.Equal(words.Count, words.Distinct().Count());
    }

    [Fact]
    public void A_word_reads_back_as_its_value() =>
        Assert.All(Enum.GetValues<ChangeType>(), type => Assert.True(PrintedNames.TryParse(PrintedNames.Of(type), out ChangeType read) && read == type));

    [Theory]
    [InlineData(GuardianshipDetail.PaternalGrandparents, "随祖父母生活")]
    [InlineData(GuardianshipDetail.MaternalGrandparents, "随祖父母生活")]
    [InlineData(GuardianshipDetail.OtherRelative, "随亲戚朋友生活")]
    [InlineData(GuardianshipDetail.FriendOrNeighbour, "随亲戚朋友生活")]
    [InlineData(GuardianshipDetail.Alone, "独立生活")]
    [InlineData(GuardianshipDetail.WithSiblingMinor, "独立生活")]
    [InlineData(GuardianshipDetail.StayingMother, "随其他生活")]
    [InlineData(GuardianshipDetail.BoardingOrTeacher, "随其他生活")]
    [InlineData(GuardianshipDetail.Institution, "随其他生活")]
    public void The_form_prints_one_of_four_words(GuardianshipDetail detail, string printed) => Assert.Equal(printed, GuardianshipForms.Print(detail));

    [Theory]
    [InlineData(GuardianshipDetail.StayingMother, "随其他生活（母亲）")]
    [InlineData(GuardianshipDetail.StayingFather, "随其他生活（父亲）")]
    [InlineData(GuardianshipDetail.Institution, "随其他生活")]
    [InlineData(null, "")]
    public void A_county_may_have_the_staying_parent_named(GuardianshipDetail? detail, string printed) =>
        Assert.Equal(printed, GuardianshipForms.Print(detail, nameStayingParent: true));
}
