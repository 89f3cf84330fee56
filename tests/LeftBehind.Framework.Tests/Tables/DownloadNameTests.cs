using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tests.Tables;

public class DownloadNameTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData("学生名册", TableFormat.Xlsx, "学生名册-2026-11-24.xlsx")]
    [InlineData("学生名册", TableFormat.Csv, "学生名册-2026-11-24.csv")]
    [InlineData("留守儿童基本情况汇总表", TableFormat.Xlsx, "基本情况汇总表-2026-11-24.xlsx")]
    [InlineData("left-behind list", TableFormat.Csv, "list-2026-11-24.csv")]
    [InlineData("a/b\\c:d*e?f\"g<h>i|j\n", TableFormat.Xlsx, "abcdefghij-2026-11-24.xlsx")]
    [InlineData("..", TableFormat.Xlsx, "-2026-11-24.xlsx")]
    public void A_file_has_a_neutral_name_with_the_day(string label, TableFormat format, string name) =>
        Assert.Equal(name, DownloadName.Of(label, Day, format));

    [Fact]
    public void A_rare_character_is_never_cut_in_half()
    {
        var name = DownloadName.Of("a" + string.Concat(Enumerable.Repeat("𠮷", 100)), Day, TableFormat.Xlsx);

        Assert.DoesNotContain(name.EnumerateRunes(), rune => rune.Value == 0xFFFD);
        Assert.True(name.Length < 100);
    }
}
