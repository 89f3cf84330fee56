using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Abstractions.Identifiers;

namespace LeftBehind.Framework.Tests.Identifiers;

public sealed class PhoneTextTests
{
    [Theory]
    [InlineData("13812345678", "13812345678")]
    [InlineData("１３８１２３４５６７８", "13812345678")]
    [InlineData("138 1234 5678", "13812345678")]
    [InlineData("138-1234-5678", "13812345678")]
    [InlineData("+86 13812345678", "13812345678")]
    [InlineData("0086-13812345678", "13812345678")]
    [InlineData("13812345678.0", "13812345678")]
    [InlineData("手机：13812345678", "13812345678")]
    [InlineData("13812345678（妈妈）", "13812345678")]
    [InlineData("057188881234", "0571-88881234")]
    [InlineData("0571—88881234", "0571-88881234")]
    [InlineData("(0571)88881234转123", "0571-88881234-123")]
    [InlineData("57188881234", "0571-88881234")]
    [InlineData("0578-6812345", "0578-6812345")]
    [InlineData("010-88881234", "010-88881234")]
    [InlineData("+86 571 88881234", "0571-88881234")]
    [InlineData("6812345", "6812345")]
    [InlineData("612345", "612345")]
    [InlineData("+39 333 123 4567", "+393331234567")]
    [InlineData("0039 333 1234567", "+393331234567")]
    [InlineData("13812345678/13987654321", "13812345678 13987654321")]
    [InlineData("13812345678、0571-88881234", "13812345678 0571-88881234")]
    [InlineData("13812345678，13987654321", "13812345678 13987654321")]
    [InlineData("13812345678或13987654321", "13812345678 13987654321")]
    [InlineData("13812345678\n13987654321", "13812345678 13987654321")]
    [InlineData("13812345678 13987654321", "13812345678 13987654321")]
    [InlineData("138 1234 5678 139 8765 4321", "13812345678 13987654321")]
    [InlineData("父13812345678；母13987654321", "13812345678 13987654321")]
    [InlineData("13812345678/13812345678", "13812345678")]
    public void Numbers_are_read_as_people_write_them(string written, string expected)
    {
        var text = PhoneText.Parse(written);
        Assert.Equal(expected, string.Join(' ', text.Numbers.Select(number => number.Value)));
        Assert.Empty(text.NotUnderstood);
    }

    [Theory]
    [InlineData("无")]
    [InlineData("没有")]
    [InlineData("—")]
    [InlineData(" - ")]
    public void None_is_an_answer(string written) => Assert.True(PhoneText.Parse(written).SaysNone);

    [Fact]
    public void An_empty_cell_is_no_answer() => Assert.False(PhoneText.Parse(" ").SaysNone);

    [Theory]
    [InlineData("1381234567")]
    [InlineData("138123456789")]
    [InlineData("12812345678")]
    [InlineData("138****5678")]
    [InlineData("=1+1")]
    [InlineData("12")]
    [InlineData("张三")]
    public void What_is_no_number_is_handed_back(string written)
    {
        var text = PhoneText.Parse(written);
        Assert.Empty(text.Numbers);
        Assert.Equal([written], text.NotUnderstood);
    }

    [Fact]
    public void The_good_number_of_a_cell_is_kept_and_the_bad_one_handed_back()
    {
        var text = PhoneText.Parse("13812345678/1398765");
        Assert.Equal("13812345678", Assert.Single(text.Numbers).Value);
        Assert.Equal(["1398765"], text.NotUnderstood);
    }

    [Property]
    public bool No_text_breaks_the_reader_and_each_number_reads_back_as_itself(string? written) =>
        PhoneText.Parse(written).Numbers.All(number => PhoneNumber.TryParse(number.Value, out var again) && again == number);

    [Property]
    public Property Any_mobile_survives_spaces_and_separators() => Prop.ForAll(
        Gen.Choose(3, 9).SelectMany(second => Gen.Choose(0, 999_999_999).Select(rest => $"1{second}{rest:000000000}")).ToArbitrary(),
        mobile => PhoneText.Parse($"{mobile[..3]} {mobile[3..7]} {mobile[7..]}").Numbers.Single().Value == mobile);
}
