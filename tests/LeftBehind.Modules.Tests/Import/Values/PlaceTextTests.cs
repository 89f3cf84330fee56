using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Values;

namespace LeftBehind.Modules.Tests.Import.Values;

public class PlaceTextTests
{
    [Theory]
    [InlineData("江苏苏州 13812345678", "江苏苏州", "13812345678")]
    [InlineData("江苏苏州\n13812345678", "江苏苏州", "13812345678")]
    [InlineData("江苏苏州13812345678", "江苏苏州", "13812345678")]
    [InlineData("江苏省苏州市；13812345678", "江苏省苏州市", "13812345678")]
    [InlineData("苏州/13812345678", "苏州", "13812345678")]
    [InlineData("13812345678 苏州", "苏州", "13812345678")]
    [InlineData("苏州（13812345678）", "苏州", "13812345678")]
    [InlineData("苏州 13812345678、13987654321", "苏州", "13812345678 13987654321")]
    [InlineData("意大利 米兰 +39 3331234567", "意大利 米兰", "+393331234567")]
    [InlineData("13812345678", "", "13812345678")]
    [InlineData("苏州", "苏州", "")]
    [InlineData("无", "", "")]
    [InlineData("—", "", "")]
    public void A_place_and_its_phones_are_taken_apart(string written, string place, string phones)
    {
        var parsed = PlaceText.Parse(written);
        Assert.Equal(place, parsed.Place);
        Assert.Equal(phones, string.Join(' ', parsed.Phones));
        Assert.Empty(parsed.NotUnderstood);
    }

    [Fact]
    public void A_date_before_the_place_is_the_day_of_leaving()
    {
        var parsed = PlaceText.Parse("2013年2月，江苏省苏州市 13812345678");
        Assert.Equal(new PartialDate(2013, 2), parsed.Since);
        Assert.Equal("江苏省苏州市", parsed.Place);
        Assert.Equal(["13812345678"], parsed.Phones);
    }

    [Fact]
    public void A_phone_with_a_figure_missing_is_told() => Assert.Equal(["1381234567"], PlaceText.Parse("苏州 1381234567").NotUnderstood);
}
