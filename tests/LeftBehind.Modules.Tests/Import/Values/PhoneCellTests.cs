using LeftBehind.Import.Values;

namespace LeftBehind.Modules.Tests.Import.Values;

public class PhoneCellTests
{
    [Theory]
    [InlineData("1.3812345678E+10", "13812345678")]
    [InlineData("13812345678.0", "13812345678")]
    [InlineData("13812345678/13987654321", "13812345678 13987654321")]
    [InlineData("13812345678、13987654321", "13812345678 13987654321")]
    [InlineData("13812345678；13987654321", "13812345678 13987654321")]
    [InlineData("13812345678;13987654321", "13812345678 13987654321")]
    [InlineData("13812345678\n13987654321", "13812345678 13987654321")]
    [InlineData("13812345678 13987654321", "13812345678 13987654321")]
    [InlineData("138 1234 5678", "13812345678")]
    [InlineData("138-1234-5678", "13812345678")]
    [InlineData("１３８１２３４５６７８", "13812345678")]
    [InlineData("爷爷13812345678", "13812345678")]
    [InlineData("爷爷：13812345678", "13812345678")]
    [InlineData("13812345678（爷爷）", "13812345678")]
    [InlineData("爷爷13812345678奶奶13987654321", "13812345678 13987654321")]
    [InlineData("爷爷13812345678，奶奶13987654321", "13812345678 13987654321")]
    [InlineData("父:13812345678 母:13987654321", "13812345678 13987654321")]
    [InlineData("王大山 13812345678", "13812345678")]
    [InlineData("0571-88881234", "0571-88881234")]
    [InlineData("（0571）88881234", "0571-88881234")]
    [InlineData("\u202D13812345678\u202C", "13812345678")]
    [InlineData("13812345678(微信同号)", "13812345678")]
    [InlineData("+86 13812345678", "13812345678")]
    public void A_phone_that_became_a_number_is_one_again(string written, string phones) =>
        Assert.Equal(phones, string.Join(' ', PhoneCell.Parse(written).Numbers.Select(number => number.Value)));

    [Fact]
    public void A_phone_whose_figures_are_gone_is_none()
    {
        Assert.Empty(PhoneCell.Parse("1.38E+10").Numbers);
        Assert.True(PhoneCell.IsShortened("1.38E+10"));
        Assert.False(PhoneCell.IsShortened("13812345678"));
    }

    [Theory]
    [InlineData("王芳（教师）", "王芳", "教师")]
    [InlineData("王芳(教师)", "王芳", "教师")]
    [InlineData("王芳 教师", "王芳", "教师")]
    [InlineData("王芳/教师", "王芳", "教师")]
    [InlineData("王芳，中心小学教师", "王芳", "中心小学教师")]
    [InlineData("王 芳", "王 芳", "")]
    [InlineData("王芳", "王芳", "")]
    [InlineData("王芳（教师", "王芳", "教师")]
    public void A_helper_and_the_occupation_are_told_apart(string written, string name, string occupation) =>
        Assert.Equal((name, occupation), BracketText.SplitAlsoBySigns(written));
}
