using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;

namespace LeftBehind.Modules.Tests.Children;

public sealed class ReasonWordsTests
{
    [Fact]
    public void Every_reason_has_words_in_both_languages() => Assert.All(Enum.GetValues<ReasonCode>(), code =>
    {
        var reason = new Reason(code, ParentRole.Father) { Stated = new PartialDate(2013, 2), Day = new DateOnly(2013, 5, 1), Number = 14 };
        Assert.DoesNotMatch("[A-Za-z]", ReasonWords.For(reason, CultureInfo.GetCultureInfo("zh-CN")));
        Assert.DoesNotMatch(@"[\u4E00-\u9FFF]", ReasonWords.For(reason, CultureInfo.GetCultureInfo("en")));
    });

    [Theory]
    [InlineData(ReasonCode.ParentDeclaredAway, "据学校申报，母亲截至2013年5月1日已连续外出三个月以上，待补外出日期")]
    [InlineData(ReasonCode.FirstOfMonthAssumed, "母亲日期只写到2013年2月，按2013年5月1日计算")]
    [InlineData(ReasonCode.VisitNotCounted, "母亲2013年5月1日回家14天，属短期探亲，不中断外出")]
    public void A_reason_says_who_and_when(ReasonCode code, string words) =>
        Assert.Equal(words, ReasonWords.Chinese(new Reason(code, ParentRole.Mother) { Stated = new PartialDate(2013, 2), Day = new DateOnly(2013, 5, 1), Number = 14 }));

    [Theory]
    [InlineData(1, 2013, "2013-09-01", "2022-09-01")]
    [InlineData(9, 2013, "2005-09-01", "2014-09-01")]
    [InlineData(10, 2013, null, null)]
    [InlineData(null, 2013, null, null)]
    public void The_compulsory_stage_follows_from_the_grade(int? grade, int schoolYear, string? from, string? until)
    {
        var stage = CompulsoryStageRules.Of(grade, schoolYear);
        Assert.Equal((from, until), (stage?.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), stage?.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }
}
