using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LeftBehind.Children;
using static LeftBehind.Modules.Tests.Children.FileInWords;

namespace LeftBehind.Modules.Tests.Children;

// Unless a row says otherwise: a rural child born 2004-05-06, in grades 1-9 from 2010-09-01 to 2019-09-01, both parents at home, with a grandmother.
public sealed class EligibilityRulesTests
{
    [Theory]
    // Three months, to the day.
    [InlineData("F away 2013-08-30", "2013-11-30", "Eligible 2013-11-30..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-08-31", "2013-11-30", "Eligible 2013-11-30..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-09-01", "2013-11-30", "Watching 2013-12-01..2019-09-01", "ParentAwayTooShort")]
    [InlineData("F away 2013-11-30", "2014-02-27", "Watching 2014-02-28..2019-09-01", "ParentAwayTooShort")]
    [InlineData("F away 2013-11-30", "2014-02-28", "Eligible 2014-02-28..2019-09-01", "ParentAway")]
    [InlineData("F away 2015-11-30", "2016-02-29", "Eligible 2016-02-29..2019-09-01", "ParentAway")]
    [InlineData("M away 2013-03-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-03-01; M away 2013-05-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("", "2013-11-30", "NotEligible", "NoParentAway")]
    [InlineData("F away 2014-01-10", "2013-11-30", "NotEligible 2014-04-10..2019-09-01", "NoParentAway")]
    // Coming back, and leaving again.
    [InlineData("F away 2013-03-01..2013-10-01", "2013-11-30", "NotEligible 2013-06-01..2013-10-01", "ParentsReturned")]
    [InlineData("F away 2013-03-01..2013-10-01", "2013-09-30", "Eligible 2013-06-01..2013-10-01", "ParentAway")]
    [InlineData("F away 2013-03-01..2013-10-01", "2013-10-01", "NotEligible 2013-06-01..2013-10-01", "ParentsReturned")]
    [InlineData("F away 2013-03-01..2013-05-01", "2013-11-30", "NotEligible", "NoParentAway")]
    [InlineData("F away 2013-03-01..2013-10-01; F away 2013-10-16", "2013-11-30", "Watching 2014-01-16..2019-09-01", "ParentAwayTooShort")]
    [InlineData("F away 2013-03-01..2013-10-01; F away 2013-10-16", "2014-01-16", "Eligible 2014-01-16..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-03-01..2013-10-01; F away 2013-10-15", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-01-01..2013-03-01; M away 2013-03-01..2013-05-01", "2013-04-15", "NotEligible", "AwayNotLongEnough")]
    [InlineData("F away 2013-03-01..2013-10-01; M away 2013-07-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-03-01..2013-10-01; M away 2013-08-01", "2013-10-15", "Watching 2013-11-01..2019-09-01", "ParentAwayTooShort")]
    // Visits.
    [InlineData("F away 2013-03-01; F visit 2013-10-01..2013-10-15", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "VisitNotCounted")]
    [InlineData("F away 2013-03-01; F visit 2013-10-01..2013-10-16", "2013-11-30", "Watching 2014-01-16..2019-09-01", "VisitBrokeAbsence")]
    [InlineData("F away 2013-03-01; F visit 2013-10-01..2013-10-16", "2014-01-16", "Eligible 2014-01-16..2019-09-01", "VisitBrokeAbsence")]
    [InlineData("F away 2013-03-01; F visit 2013-10-01..2013-10-16", "2013-09-30", "Eligible 2013-06-01..2013-10-01", "ParentAway")]
    [InlineData("F away 2013-09-01; F visit 2013-10-01..2013-10-08; F visit 2013-11-01..2013-11-10", "2013-12-01", "Eligible 2013-12-01..2019-09-01", "VisitNotCounted")]
    [InlineData("F away 2013-03-01; F visit 2013-11-20", "2013-11-30", "Eligible 2013-06-01..2013-12-05", "VisitBrokeAbsence")]
    [InlineData("F away 2013-03-01; F visit 2013-11-20", "2013-12-05", "NotEligible 2013-06-01..2013-12-05", "ParentsReturned")]
    [InlineData("F away 2013-03-01; F visit 2013-07-01..2013-08-01; F visit 2013-10-01..2013-10-10", "2013-11-30", "Eligible 2013-11-01..2019-09-01", "VisitBrokeAbsence")]
    // Months and years instead of days.
    [InlineData("F away 2013-08", "2013-11-01", "Eligible 2013-11-01..2019-09-01", "FirstOfMonthAssumed")]
    [InlineData("F away 2013-08", "2013-10-31", "Watching 2013-11-01..2019-09-01", "FirstOfMonthAssumed")]
    [InlineData("F away 2013", "2013-11-30", "Eligible 2013-04-01..2019-09-01", "FirstOfYearAssumed")]
    [InlineData("F away 2013-02..2013-10", "2013-11-30", "NotEligible 2013-05-01..2013-10-01", "FirstOfMonthAssumed")]
    // What the school has stated, and what nobody knows.
    [InlineData("F declared 2013-11-15", "2013-11-30", "Eligible 2013-11-15..2019-09-01", "ParentDeclaredAway")]
    [InlineData("F declared 2013-11-15", "2013-11-14", "NotEligible 2013-11-15..2019-09-01", "NoParentAway")]
    [InlineData("F declared 2013-11-15; F away 2013-02-01", "2013-11-30", "Eligible 2013-05-01..2019-09-01", "ParentAway")]
    [InlineData("F declared 2013-11-15; F away 2013-10-01", "2013-11-30", "Eligible 2013-11-15..2019-09-01", "ParentAway")]
    [InlineData("F away ?", "2013-11-30", "Undetermined", "AwaySinceUnknown")]
    [InlineData("F somewhere", "2013-11-30", "Undetermined", "AwaySinceUnknown")]
    [InlineData("F unknown", "2013-11-30", "Undetermined", "WhereaboutsUnknown")]
    [InlineData("F unknown; M away 2013-03-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "WhereaboutsUnknown")]
    [InlineData("F away ?; M away 2013-11-01", "2013-11-30", "Watching 2014-02-01..2019-09-01", "AwaySinceUnknown")]
    [InlineData("F home; F away 2013-03-01; F home", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "HomeButAbsenceOpen")]
    // Death, prison, loss, divorce.
    [InlineData("F away 2013-03-01; M dead 2010-05", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentDeceased")]
    [InlineData("F away 2013-03-01; F dead 2013-09-10", "2013-11-30", "NotEligible 2013-06-01..2013-09-10", "ParentDeceased")]
    [InlineData("F away 2013-03-01; F dead", "2013-11-30", "NotEligible", "ParentDeceased")]
    [InlineData("F dead 2012-01-01; M dead 2012-01-01", "2013-11-30", "NotEligible", "NoParentAway")]
    [InlineData("F prison 2012-01-01", "2013-11-30", "NotEligible", "ParentImprisoned")]
    [InlineData("F away 2013-03-01; F prison 2013-09-10", "2013-11-30", "NotEligible 2013-06-01..2013-09-10", "ParentImprisoned")]
    [InlineData("F prison 2012-01-01; M away 2013-03-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentImprisoned")]
    [InlineData("F missing 2012-01-01", "2013-11-30", "NotEligible", "ParentMissing")]
    [InlineData("F away 2013-03-01; F missing 2013-09-10", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentMissing")]
    [InlineData("divorced Father; F away 2013-03-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("divorced Mother; F away 2013-03-01", "2013-11-30", "NotEligible", "AwayParentWithoutCustody")]
    [InlineData("divorced Both; F away 2013-03-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("divorced Mother; F away 2013-03-01; M dead 2013-01-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentDeceased")]
    // Who the child lives with decides nothing, and is said.
    [InlineData("F away 2013-03-01; lives FriendOrNeighbour", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "LivesWithFriend")]
    [InlineData("F away 2013-03-01; lives Alone", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "LivesAlone")]
    [InlineData("F away 2013-03-01; lives WithSiblingMinor", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "LivesWithMinor")]
    [InlineData("F away 2013-03-01; lives StayingMother", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    [InlineData("F away 2013-03-01; noguardian", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "NoGuardian")]
    [InlineData("F away 2013-03-01 other", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "OtherReasonCounted")]
    // Family, place, school.
    [InlineData("F away 2013-03-01; rural no", "2013-11-30", "NotEligible", "NotRural")]
    [InlineData("F away 2013-03-01; rural ?", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "RuralNotStated")]
    [InlineData("F away 2013-03-01; hukou 341524", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "HukouElsewhere")]
    [InlineData("F away 2013-03-01; born ?", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "BirthDateMissing")]
    [InlineData("F away 2013-03-01; stage ?", "2013-11-30", "Eligible 2013-06-01..", "ClassMissing")]
    [InlineData("F away 2013-03-01; stage 2013-09-01..2022-09-01", "2013-08-31", "NotEligible 2013-09-01..2022-09-01", "OutsideCompulsoryStage")]
    [InlineData("F away 2013-03-01; stage 2013-09-01..2022-09-01", "2013-09-01", "Eligible 2013-09-01..2022-09-01", "ParentAway")]
    [InlineData("F away 2013-03-01; stage 2004-09-01..2013-09-01", "2013-11-30", "NotEligible 2013-06-01..2013-09-01", "OutsideCompulsoryStage")]
    [InlineData("F away 2013-03-01; born 1997-01-01", "2013-11-30", "Eligible 2013-06-01..2019-09-01", "ParentAway")]
    public void The_2013_definition_asks_for_one_parent_away_three_months(string facts, string on, string expected, string reason) =>
        AssertAnswer(EligibilityDefinition.Education2013, facts, on, expected, reason);

    [Theory]
    [InlineData("F away 2013-03-01; M away 2013-05-01", "2013-11-30", "Eligible 2013-05-01..2020-05-06", "BothAway")]
    [InlineData("F away 2013-03-01", "2013-11-30", "NotEligible", "OtherParentAble")]
    [InlineData("F away 2013-03-01; M unable", "2013-11-30", "Eligible 2013-03-01..2020-05-06", "OneAwayOtherUnable")]
    [InlineData("F away 2013-03-01; M unable 2013-06", "2013-11-30", "Eligible 2013-06-01..2020-05-06", "ParentUnable")]
    [InlineData("F away 2013-03-01; M limited", "2013-11-30", "NotEligible", "OtherParentAble")]
    [InlineData("F away 2013-03-01; M dead 2010", "2013-11-30", "Eligible 2013-03-01..2020-05-06", "OneAwayOtherUnable")]
    [InlineData("F away 2013-03-01; M prison 2013-06-01", "2013-11-30", "Eligible 2013-06-01..2020-05-06", "ParentImprisoned")]
    [InlineData("F away 2013-03-01; M missing", "2013-11-30", "Eligible 2013-03-01..2020-05-06", "ParentMissing")]
    [InlineData("F dead 2010; M dead 2010", "2013-11-30", "NotEligible", "NoParentAway")]
    [InlineData("F away 2013-03-01; M away 2013-05-01..2013-10-01", "2013-11-30", "NotEligible 2013-05-01..2013-10-01", "OtherParentAble")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; M visit 2013-10-01..2013-10-15", "2013-11-30", "Eligible 2013-05-01..2020-05-06", "VisitNotCounted")]
    [InlineData("F away 2013-03-01; M away 2013-05-01", "2020-05-05", "Eligible 2013-05-01..2020-05-06", "BothAway")]
    [InlineData("F away 2013-03-01; M away 2013-05-01", "2020-05-06", "NotEligible 2013-05-01..2020-05-06", "TurnedSixteen")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; born 2004-05", "2013-11-30", "Eligible 2013-05-01..2020-05-01", "FirstOfMonthAssumed")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; born ?", "2013-11-30", "Eligible 2013-05-01..", "BirthDateMissing")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; born 1996-02-29", "2013-11-30", "NotEligible", "TurnedSixteen")]
    [InlineData("F declared 2013-11-15; M declared 2013-11-15", "2013-11-30", "Eligible 2013-11-15..2020-05-06", "ParentDeclaredAway")]
    [InlineData("F away 2013-03-01; M unknown", "2013-11-30", "Undetermined", "WhereaboutsUnknown")]
    [InlineData("F home; M unknown", "2013-11-30", "NotEligible", "WhereaboutsUnknown")]
    [InlineData("F unknown; M unknown", "2013-11-30", "Undetermined", "WhereaboutsUnknown")]
    [InlineData("F away 2013-03-01; M away ?", "2013-11-30", "Undetermined", "AwaySinceUnknown")]
    [InlineData("divorced Father; F away 2013-03-01", "2013-11-30", "NotEligible", "OtherParentRemainsGuardian")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; rural no", "2013-11-30", "NotEligible", "NotRural")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; stage ?", "2013-11-30", "Eligible 2013-05-01..2020-05-06", "BothAway")]
    [InlineData("F away 2013-03-01; M away 2013-05-01; stage 2004-09-01..2013-09-01", "2013-11-30", "Eligible 2013-05-01..2020-05-06", "BothAway")]
    public void The_2016_definition_asks_for_both_or_for_one_and_the_other_unable(string facts, string on, string expected, string reason) =>
        AssertAnswer(EligibilityDefinition.CivilAffairs2016, facts, on, expected, reason);

    [Theory]
    [InlineData("F away 2013-11-30", "2013-11-01", "2013-11-30")]
    [InlineData("F away 2013-11-30", "2013-12-24", "2014-02-28")]
    [InlineData("F away 2013-11-30", "2014-02-28", "2019-09-01")]
    [InlineData("F away 2013-03-01..2013-10-01", "2013-11-30", null)]
    [InlineData("", "2013-11-30", null)]
    public void The_day_of_the_next_change_is_known(string facts, string on, string? next) =>
        Assert.Equal(next is null ? null : Day(next), EligibilityRules.Evaluate(EligibilityDefinition.Education2013, Facts(facts), Day(on)).NextChangeOn);

    [Fact]
    public void A_county_may_ask_for_three_months_under_the_2016_definition_too() =>
        Assert.Equal(EligibilityStatus.Watching, EligibilityRules.Evaluate(EligibilityDefinition.CivilAffairs2016,
            Facts("F away 2013-03-01; M away 2013-10-01"), Day("2013-11-30"), new EligibilityPolicy { MonthsAway2016 = 3 }).Status);

    [Fact]
    public void What_rests_on_the_schools_statement_alone_says_so()
    {
        var declared = EligibilityRules.Evaluate(EligibilityDefinition.Education2013, Facts("F declared 2013-11-15"), Day("2013-11-30"));
        var dated = EligibilityRules.Evaluate(EligibilityDefinition.Education2013, Facts("F declared 2013-11-15; F away 2013-02"), Day("2013-11-30"));
        Assert.Equal((true, false), (declared.RestsOnDeclaration, dated.RestsOnDeclaration));
    }

    [Property(MaxTest = 300)]
    public Property The_stored_dates_give_the_same_answer_on_every_day_until_the_next_change() => Prop.ForAll(
        Gen.Choose(0, 400).Four().SelectMany(days => Gen.Choose(0, 600).Select(on => (days, on))).ToArbitrary(),
        some =>
        {
            var start = new DateOnly(2013, 1, 1);
            var (a, b, c, d) = some.days;
            var facts = Facts($"F away {start.AddDays(a):yyyy-MM-dd}..{start.AddDays(a + b):yyyy-MM-dd}; F away {start.AddDays(a + b + c):yyyy-MM-dd}; M away {start.AddDays(d):yyyy-MM-dd}; F visit {start.AddDays(c):yyyy-MM-dd}..{start.AddDays(c + (d % 30)):yyyy-MM-dd}");
            var on = start.AddDays(some.on);
            return Enum.GetValues<EligibilityDefinition>().All(definition =>
            {
                var today = EligibilityRules.Evaluate(definition, facts, on);
                var lastDay = today.NextChangeOn?.AddDays(-1) ?? on.AddDays(900);
                var later = EligibilityRules.Evaluate(definition, facts, lastDay);
                return later.Status == today.Status
                    && (today.Status == EligibilityStatus.Eligible) == (today.EligibleFrom <= on && (today.EligibleUntil is null || on < today.EligibleUntil));
            });
        });

    private static void AssertAnswer(EligibilityDefinition definition, string facts, string on, string expected, string reason)
    {
        var answer = EligibilityRules.Evaluate(definition, Facts(facts), Day(on));
        var dates = answer.EligibleFrom is null ? "" : $" {answer.EligibleFrom:yyyy-MM-dd}..{answer.EligibleUntil:yyyy-MM-dd}";
        Assert.Equal(expected, $"{answer.Status}{dates}");
        Assert.Contains(reason, answer.Reasons.Select(given => given.Code.ToString()));
        Assert.All(answer.Reasons, given => Assert.False(string.IsNullOrWhiteSpace(ReasonWords.Chinese(given)) || string.IsNullOrWhiteSpace(ReasonWords.English(given))));
    }
}
