using LeftBehind.Children;
using LeftBehind.Children.Parts;
using static LeftBehind.Modules.Tests.Children.FileInWords;

namespace LeftBehind.Modules.Tests.Children;

public sealed class LifecycleRulesTests
{
    private const string Away = "F away 2013-03-01";

    [Theory]
    [InlineData(Away, "", "2013-11-30", ChildState.Listed)]
    [InlineData("F away 2013-10-01", "New 2013-10-05", "2013-11-30", ChildState.Watching)]
    [InlineData("F away 2013-10-01", "New 2013-10-05", "2014-01-01", ChildState.Listed)]
    [InlineData("", "", "2013-11-30", ChildState.NotListed)]
    [InlineData("F away 2013-03-01..2013-10-01", "", "2013-11-30", ChildState.ParentsReturned)]
    [InlineData("F away 2013-03-01; F dead 2013-10-01", "", "2013-11-30", ChildState.NoLongerCounts)]
    [InlineData("F away 2013-03-01; stage 2004-09-01..2013-09-01", "", "2013-11-30", ChildState.Graduated)]
    [InlineData(Away, "New 2013-09-01, TransferOut 2013-11-01", "2013-11-30", ChildState.TransferredOut)]
    [InlineData(Away, "New 2013-09-01, TransferOut 2013-11-01", "2013-10-31", ChildState.Listed)]
    [InlineData(Away, "TransferOut 2013-11-01, TransferIn 2013-11-01", "2013-11-30", ChildState.Listed)]
    [InlineData(Away, "TransferOut 2013-11-01, TransferIn 2013-11-20", "2013-11-30", ChildState.Listed)]
    [InlineData(Away, "Suspended 2013-11-01", "2013-11-30", ChildState.Suspended)]
    [InlineData(Away, "Suspended 2013-11-01, Resumed 2013-11-20", "2013-11-30", ChildState.Listed)]
    [InlineData(Away, "DroppedOut 2013-11-01", "2013-11-30", ChildState.DroppedOut)]
    [InlineData(Away, "Graduated 2013-06-30", "2013-11-30", ChildState.Graduated)]
    [InlineData(Away, "Graduated 2013-06-30, Reopened 2013-09-01", "2013-11-30", ChildState.Listed)]
    [InlineData(Away, "Deceased 2013-11-01", "2013-11-30", ChildState.Deceased)]
    [InlineData(Away, "Deceased 2013-11-01, TransferIn 2013-11-20", "2013-11-30", ChildState.Deceased)]
    [InlineData(Away, "Deceased 2013-11-01, Reopened 2013-11-20", "2013-11-30", ChildState.Listed)]
    [InlineData(Away, "GuardianChanged 2013-11-01, ContactChanged 2013-11-02", "2013-11-30", ChildState.Listed)]
    [InlineData(Away, "ParentsReturned 2013-10-01", "2013-11-30", ChildState.ParentsReturned)]
    [InlineData("F away 2013-03-01..2013-10-01; F away 2014-02-10", "ParentsReturned 2013-10-01", "2014-03-01", ChildState.Watching)]
    [InlineData("F away 2013-03-01..2013-10-01; F away 2014-02-10", "ParentsReturned 2013-10-01", "2014-05-10", ChildState.Listed)]
    [InlineData("F away 2013-03-01..2013-10-01; F away 2014-02-10", "TransferOut 2013-10-01", "2014-05-10", ChildState.TransferredOut)]
    public void The_state_follows_from_events_and_facts(string facts, string events, string on, ChildState expected)
    {
        var eligibility = EligibilityRules.Evaluate(EligibilityDefinition.Education2013, Facts(facts), Day(on));
        Assert.Equal(expected, LifecycleRules.StateOn(Day(on), Events(events), eligibility));
    }

    [Theory]
    [InlineData(ChildState.Listed, false)]
    [InlineData(ChildState.Watching, false)]
    [InlineData(ChildState.NotListed, false)]
    [InlineData(ChildState.TransferredOut, true)]
    [InlineData(ChildState.ParentsReturned, true)]
    [InlineData(ChildState.Deceased, true)]
    public void Who_has_left_is_off_the_register(ChildState state, bool off) => Assert.Equal(off, LifecycleRules.IsOffRegister(state));

    private static List<ChangeEvent> Events(string text) => text.Split(", ", StringSplitOptions.RemoveEmptyEntries)
        .Select(entry => entry.Split(' '))
        .Select(entry => new ChangeEvent { Type = Enum.Parse<ChangeType>(entry[0]), On = Day(entry[1]) })
        .ToList();
}
