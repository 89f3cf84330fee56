using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class SheetMarksTests
{
    [Theory]
    [InlineData("张三 · 青溪县", "&7 张三 · 青溪县")]
    [InlineData("8班 A&B", "&7 8班 A&&B")]
    [InlineData("two\nlines", "&7 two lines")]
    public void A_mark_stands_in_a_footer_as_it_reads(string mark, string written) => Assert.Equal(written, SheetMarks.Of(mark));

    [Fact]
    public void A_mark_too_long_for_a_footer_is_cut_between_two_characters() => Assert.InRange(SheetMarks.Of(string.Concat(Enumerable.Repeat("𠮷&", 100))).Length, 100, 123);
}
