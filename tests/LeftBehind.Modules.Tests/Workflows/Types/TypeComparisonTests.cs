using System.Text.Json.Nodes;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Modules.Tests.Workflows.Types;

public class TypeComparisonTests
{
    [Fact]
    public void What_was_added_removed_and_changed_is_told_apart_from_what_was_only_moved()
    {
        var before = Flow.OnSignal("t", "start.Done>a a.Done>b", Flow.Set("a", "A", "1"), Flow.Set("b", "B", "2"));
        var after = Flow.OnSignal("t", "start.Done>a a.Done>c", Flow.Set("a", "A", "3"), Flow.Set("c", "C", "4"));
        (after.Name, after.IsSingleton, after.Activities[0].Y) = ("新名称", true, 300);

        var comparison = TypeComparison.Of(before, after);

        Assert.Equal("c", Assert.Single(comparison.Added).ActivityId);
        Assert.Equal("b", Assert.Single(comparison.Removed).ActivityId);
        var changed = Assert.Single(comparison.Changed);
        Assert.Equal(("a", new PropertyChange("Value", "1", "3")), (changed.Activity.ActivityId, Assert.Single(changed.Properties)));
        Assert.Equal(new Transition("a", "Done", "c"), Assert.Single(comparison.AddedWays));
        Assert.Equal(new Transition("a", "Done", "b"), Assert.Single(comparison.RemovedWays));
        Assert.Equal(["Name", "IsSingleton"], comparison.Settings.Select(change => change.Name));
        Assert.Equal(1, comparison.Moved);
    }

    [Fact]
    public void The_same_written_otherwise_is_the_same()
    {
        var before = Flow.OnSignal("t", "start.Done>a", ("a", "SetPropertyTask", """{ "PropertyName": "A", "Value": { "Expression": "1" } }"""));
        var after = Flow.OnSignal("t", "start.Done>a", ("a", "SetPropertyTask", """{ "Value": { "Expression": "1", "Syntax": "Liquid" }, "PropertyName": "A", "Syntax": null, "ActivityMetadata": { "Title": "" } }"""));

        Assert.True(TypeComparison.Of(before, after).IsSame);
    }

    [Fact]
    public void What_a_step_is_called_and_lists_are_compared_as_they_are_read()
    {
        var before = Flow.Of("t", "", Flow.Fork("f", "一", "二"));
        var after = Flow.Of("t", "", Flow.Fork("f", "一", "三"));
        after.Activities[0].Properties!["ActivityMetadata"] = new JsonObject { ["Title"] = "分头办" };

        Assert.Equal(
            [new PropertyChange("Title", "", "分头办"), new PropertyChange("Forks", "一、二", "一、三")],
            Assert.Single(TypeComparison.Of(before, after).Changed).Properties);
    }
}
