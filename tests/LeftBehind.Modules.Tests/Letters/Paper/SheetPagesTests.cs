using LeftBehind.Letters.Paper;

namespace LeftBehind.Modules.Tests.Letters.Paper;

public sealed class SheetPagesTests
{
    [Theory]
    [InlineData(3, "3")]
    [InlineData(4, "2,2")]
    [InlineData(5, "3,2")]
    [InlineData(6, "5,1")]
    [InlineData(9, "5,2,2")]
    public void The_slip_lies_at_the_foot_of_the_last_page_and_never_alone(int lines, string pages) =>
        Assert.Equal(pages, string.Join(',', SheetPages.Of(Enumerable.Range(0, lines).ToList(), _ => 1, page: 5, foot: 2, carried: 2).Select(page => page.Count)));
}
