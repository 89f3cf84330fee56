using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Framework.Tests.Text;

public sealed class NameSearchTests
{
    private static readonly string[] Characters = ["王", "李", "小", "明", "芳", "曾", "单", "尉", "迟", "乐", "𠮷", "㛃", "吕", "欧", "阳", "雨"];

    [Theory]
    [InlineData("王小明", "王")]
    [InlineData("王小明", "小明")]
    [InlineData("王小明", "王小明")]
    [InlineData("王小明", " 王 小明")]
    [InlineData("王小明", "w")]
    [InlineData("王小明", "wang")]
    [InlineData("王小明", "wangxiaom")]
    [InlineData("王小明", "Wáng Xiǎo Míng")]
    [InlineData("王小明", "ＷＸＭ")]
    [InlineData("王小明", "wx")]
    [InlineData("曾小明", "zeng")]
    [InlineData("曾小明", "zxm")]
    [InlineData("曾小明", "ceng")]
    [InlineData("单乐", "shan")]
    [InlineData("尉迟小明", "yuchi")]
    [InlineData("尉迟小明", "ycxm")]
    [InlineData("李乐", "liyue")]
    [InlineData("李乐", "lile")]
    [InlineData("吕芳", "lvfang")]
    [InlineData("吕芳", "lüfang")]
    [InlineData("𠮷㛃", "𠮷")]
    [InlineData("𠮷㛃", "𠮷㛃")]
    [InlineData("𠮷㛃", "jijie")]
    [InlineData("𠮷㛃", "jj")]
    [InlineData("阿依古丽·买买提", "古丽")]
    [InlineData("阿依古丽·买买提", "丽买买")]
    [InlineData("阿依古丽·买买提", "aygl")]
    [InlineData("王小明", "王xiaom")]
    public void A_name_is_found_by_what_people_type(string name, string typed) =>
        Assert.True(Found(name, typed), string.Join(' ', NameSearch.Tokens(name)));

    [Theory]
    [InlineData("王小明", "李")]
    [InlineData("王小明", "明小")]
    [InlineData("王小明", "xm")]
    [InlineData("王小明", "王明")]
    [InlineData("王小明", "")]
    [InlineData("王小明", "%")]
    [InlineData("王小明", "_")]
    public void Another_name_is_not_found(string name, string typed) => Assert.False(Found(name, typed));

    [Fact]
    public void Three_han_characters_are_matched_in_their_order() =>
        Assert.False(NameSearch.Query("小明小").Matches("明小明"));

    [Property]
    public Property Any_part_of_a_name_and_any_beginning_of_its_pinyin_finds_it() => Prop.ForAll(Names(), name =>
    {
        var runes = name.EnumerateRunes().ToList();
        var parts = Enumerable.Range(0, runes.Count).SelectMany(start =>
            Enumerable.Range(1, runes.Count - start).Select(length => string.Concat(runes.Skip(start).Take(length))));
        var pinyin = string.Concat(runes.Select(PinyinTable.Reading));
        return parts.Concat(Enumerable.Range(1, Math.Min(pinyin.Length, 40)).Select(length => pinyin[..length])).All(typed => Found(name, typed));
    });

    [Property]
    public bool Tokens_are_few_short_and_without_doubles(string? text)
    {
        var tokens = NameSearch.Tokens(text ?? "");
        return tokens.Count <= NameSearch.MaximumTokens && tokens.Distinct().Count() == tokens.Count
            && tokens.All(token => token.Length is > 0 and <= NameSearch.MaximumTokenLength);
    }

    [Fact]
    public void A_name_of_three_characters_takes_eight_tokens() =>
        Assert.Equal(["wangxiaoming", "wxm", "王小明", "王小", "小明", "王", "小", "明"], NameSearch.Tokens("王小明"));

    [Fact]
    public void Keys_sort_as_pinyin_does_and_rare_characters_come_last() =>
        Assert.Equal("阿明 李芳 王芳 王明 张三 𠮷明", string.Join(' ', "𠮷明 王明 张三 李芳 阿明 王芳".Split(' ').OrderBy(NameSearch.SortKey, StringComparer.Ordinal)));

    [Property]
    public Property The_order_of_the_keys_is_the_order_of_the_collation() => Prop.ForAll(Names(), Names(), (one, other) =>
        Math.Sign(string.CompareOrdinal(NameSearch.SortKey(one), NameSearch.SortKey(other)))
        == Math.Sign(System.Globalization.CultureInfo.GetCultureInfo("zh-CN").CompareInfo.Compare(one, other)));

    // As the index does it: tokens only, by equality or by the range of a prefix.
    private static bool Found(string name, string typed)
    {
        var query = NameSearch.Query(typed);
        var tokens = NameSearch.Tokens(name);
        return !query.IsEmpty && query.Matches(name) && query.Terms.All(term => tokens.Any(token => term.IsPrefix
            ? string.CompareOrdinal(token, term.Token) >= 0 && string.CompareOrdinal(token, term.End) < 0
            : token == term.Token));
    }

    private static Arbitrary<string> Names() =>
        Gen.Elements(Characters).NonEmptyListOf().Select(list => string.Concat(list.Take(6))).ToArbitrary();
}
