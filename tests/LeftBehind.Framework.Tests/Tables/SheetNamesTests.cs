using FsCheck.Xunit;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class SheetNamesTests
{
    [Theory]
    [InlineData("青溪镇中心小学", "青溪镇中心小学")]
    [InlineData("三年级[2]班: a/b\\c*?", "三年级2班 abc")]
    [InlineData("'quoted'", "quoted")]
    [InlineData("' 'quoted twice' '", "quoted twice")]
    [InlineData("a quote at the place of the cut'1", "a quote at the place of the cut")]
    [InlineData("History", "Sheet")]
    [InlineData(" \n ", "Sheet")]
    [InlineData("1234567890123456789012345678901x", "1234567890123456789012345678901")]
    public void A_name_is_one_that_Excel_takes(string wished, string name) => Assert.Equal(name, SheetNames.Unique(wished, []));

    [Fact]
    public void Two_children_of_the_same_name_get_sheets_of_their_own() =>
        Assert.Equal("王芳 (3)", SheetNames.Unique("王芳", ["王芳", "王芳 (2)"]));

    [Fact]
    public void A_rare_character_is_never_cut_in_half()
    {
        var name = SheetNames.Unique(string.Concat(Enumerable.Repeat("𠮷", 20)), []);

        Assert.Equal(string.Concat(Enumerable.Repeat("𠮷", 15)), name);
    }

    [Property(MaxTest = 500)]
    public bool Every_name_is_short_new_and_without_forbidden_characters(string? wished, string?[] others)
    {
        var taken = others.Select(other => SheetNames.Unique(other ?? "", [])).Append("Sheet").ToList();
        var name = SheetNames.Unique(wished ?? "", taken);
        return name.Length is > 0 and <= 31
            && name.IndexOfAny([.. @"[]:*?/\"]) < 0
            && name[0] != '\'' && name[^1] != '\''
            && !taken.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
