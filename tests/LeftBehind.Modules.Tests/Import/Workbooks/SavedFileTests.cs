using LeftBehind.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

/// <summary>Files that LibreOffice has saved.</summary>
public class SavedFileTests
{
    [Theory]
    [InlineData("from-1904.xls")]
    [InlineData("from-1904.xlsx")]
    public void Days_that_count_from_1904_are_the_same_days(string name)
    {
        var sheet = Read(name);
        Assert.True(sheet.DaysCountFrom1904);
        Assert.Equal(["2017-03", "2026-11-20", "44236", "13812345678"], sheet.Rows[1].Cells.Skip(2).Take(4).Select(cell => cell.Text));
        Assert.Equal(["2017-04-05", "2026-11-20"], sheet.Rows[2].Cells.Skip(2).Take(2).Select(cell => cell.Text));
    }

    [Theory]
    [InlineData("from-1904.xls")]
    [InlineData("from-1904.xlsx")]
    public void A_formula_says_its_last_result(string name) => Assert.Equal("欧阳小禾三(2)", Read(name).Rows[1][6].Text);

    [Fact]
    public void A_formula_without_a_result_says_its_error() =>
        Assert.Equal(["#N/A", "#DIV/0!"], Read("from-1904.xlsx").Rows[2].Cells.Skip(5).Select(cell => cell.Text));

    private static SourceSheet Read(string name) =>
        File.ReadAllBytes(Repository.PathOf("tests", "LeftBehind.Modules.Tests", "Import", "Workbooks", "Saved", name)).OnlySheet();
}
