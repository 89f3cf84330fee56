using System.ComponentModel.DataAnnotations;
using LeftBehind.Letters.Activities;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Modules.Tests.Letters;

public sealed class StigmaRulesTests
{
    [Theory]
    [InlineData("留守儿童家长：您好")]
    [InlineData("留 守 儿童")]
    [InlineData("留·守")]
    [InlineData("Left-behind children")]
    [InlineData("left behind")]
    [InlineData("ＬＥＦＴＢＥＨＩＮＤ")]
    [InlineData("身份证号 331121201703150023")]
    [InlineData("G33112120170315002X")]
    [InlineData("331121 20170315 0023")]
    [InlineData("３３１１２１２０１７０３１５００２３")]
    public void What_labels_a_child_or_gives_a_number_away_does_not_leave(string text) => Assert.NotEmpty(StigmaRules.Of(text));

    [Theory]
    [InlineData("请留意孩子的安全，守时返校")]
    [InlineData("学校电话 0578-2345678，班主任 13812345678")]
    [InlineData("2026-11-28 13812345678")]
    [InlineData("The bus left. Behind the school is a pond.")]
    public void What_any_letter_says_is_left_alone(string text) => Assert.Empty(StigmaRules.Of(text));

    [Theory]
    [InlineData("请叮嘱孩子不要下水。", true)]
    [InlineData("{{ ContentItem.DisplayText }}明天放假。", false)]
    [InlineData("留守儿童家长会。", false)]
    [InlineData("第一行\n第二行", false)]
    [InlineData("", false)]
    public void What_a_workflow_tells_a_family_is_plain_text_that_labels_nobody(string text, bool fits)
    {
        var said = new NotifyGuardianProperties { Topic = "通知", Text = text };
        Assert.Equal(fits, Validator.TryValidateObject(said, new(said), null, validateAllProperties: true));
    }

    [Fact]
    public void The_line_is_named() => Assert.Equal(3, Assert.Single(StigmaRules.Of("您好\n\n关爱留守儿童")).Line);
}
