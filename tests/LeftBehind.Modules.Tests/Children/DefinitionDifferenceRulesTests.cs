using LeftBehind.Children;
using static LeftBehind.Modules.Tests.Children.FileInWords;

namespace LeftBehind.Modules.Tests.Children;

public sealed class DefinitionDifferenceRulesTests
{
    [Theory]
    [InlineData("F away 2013-03-01", "Education2013 ParentAway, not OtherParentAble")]
    [InlineData("F away 2013-03-01; M unknown", "Education2013 ParentAway, not WhereaboutsUnknown")]
    [InlineData("F away 2013-03-01; M away 2013-03-01; born 1997-01-01", "Education2013 ParentAway ParentAway, not TurnedSixteen")]
    [InlineData("F away 2013-10-01; M away 2013-10-01", "CivilAffairs2016 BothAway ParentAway ParentAway, not ParentAwayTooShort ParentAwayTooShort")]
    [InlineData("F away 2013-03-01; M away 2013-03-01; stage 2004-09-01..2013-09-01", "CivilAffairs2016 BothAway ParentAway ParentAway, not OutsideCompulsoryStage")]
    [InlineData("F away 2013-03-01; M away 2013-03-01", "")]
    [InlineData("", "")]
    [InlineData("F away 2013-03-01; M away 2013-03-01; rural no", "")]
    public void A_child_who_counts_by_one_definition_alone_is_told_with_both_reasons(string words, string expected)
    {
        var difference = DefinitionDifferenceRules.Of(Facts(words), Day("2013-11-30"));
        Assert.Equal(expected, difference is null ? "" : $"{difference.By} {Codes(difference.Why)}, not {Codes(difference.WhyNot)}");
    }

    private static string Codes(IEnumerable<Reason> reasons) => string.Join(' ', reasons.Select(reason => reason.Code));
}
