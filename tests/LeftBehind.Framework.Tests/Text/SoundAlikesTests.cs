using LeftBehind.Abstractions.Text;

namespace LeftBehind.Framework.Tests.Text;

public sealed class SoundAlikesTests
{
    [Theory]
    [InlineData("张小红", "张晓红", true)]
    [InlineData("张小红", "章晓宏", true)]
    [InlineData("曾小明", "增晓明", true)]
    [InlineData("单红", "山洪", true)]
    [InlineData("尉迟明", "玉池名", true)]
    [InlineData("张小红", "詹小红", false)]
    [InlineData("陈林", "程玲", false)]
    [InlineData("苏宁", "舒林", false)]
    [InlineData("胡兰", "付娜", null)]
    [InlineData("胡兰", "扶南", false)]
    [InlineData("zangxiaohong", "张晓红", false)]
    [InlineData("Zhan Xiao Hong", "张晓红", false)]
    [InlineData("chengling", "陈琳", false)]
    [InlineData("lvfan", "女方", false)]
    [InlineData("张小红", "张大红", null)]
    [InlineData("张小红", "李小红", null)]
    [InlineData("小", "晓", null)]
    [InlineData("zxh", "张晓红", null)]
    [InlineData("欧阳小红云", "欧阳晓红云", null)]
    public void Names_that_sound_alike_find_each_other(string typed, string name, bool? same)
    {
        var (alikes, tokens) = (SoundAlikes.Of(typed), NameSearch.Tokens(name));
        Assert.Equal(same == true, tokens.Any(alikes.Same.Contains));
        Assert.Equal(same == false, tokens.Any(alikes.Similar.Contains));
    }

    [Theory]
    [InlineData("zhengshengchengning")]
    [InlineData("郑盛成宁")]
    [InlineData("")]
    [InlineData("zzzzzzzzzzzz")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("12345678901")]
    public void There_are_never_more_than_a_few_dozen(string typed)
    {
        var alikes = SoundAlikes.Of(typed);
        Assert.True(alikes.Same.Count <= 3 && alikes.Similar.Count <= SoundAlikes.MostSimilar);
        Assert.Equal(alikes.Similar.Count, alikes.Similar.Distinct().Count());
    }

    [Fact]
    public void What_begins_with_the_letters_typed_is_found_anyway() =>
        Assert.All(SoundAlikes.Of("lizhan").Similar, token => Assert.False(token.StartsWith("lizhan", StringComparison.Ordinal)));

    [Theory]
    [InlineData("张", "张小红", true)]
    [InlineData("张", "张·买买提", true)]
    [InlineData("阿", "阿依古丽·买买提", true)]
    [InlineData("王", "王红", true)]
    [InlineData("王", "汪红", false)]
    [InlineData("张", "章小红", false)]
    [InlineData("𠮷", "𠮷红", true)]
    public void Keys_of_names_with_one_beginning_lie_in_one_range(string beginning, string name, bool inside)
    {
        var start = NameSearch.SortKeyStart(beginning);
        var key = NameSearch.SortKey(name);
        Assert.Equal(inside, string.CompareOrdinal(key, start) >= 0 && string.CompareOrdinal(key, start + "G") < 0);
    }
}
