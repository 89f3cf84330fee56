using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Modules.Tests.Workflows.Types;

public class WorkflowTypeRulesTests
{
    private static readonly Dictionary<string, IActivity> _kinds = new IActivity[]
    {
        new ContentCreatedEvent(), new SignalEvent(null!), new IfElseTask(null!), new ForkTask(), new JoinTask(), new SetPropertyTask(null!, null!), new TimerEvent(null!, null!, TimeProvider.System),
        new UserTask(null!, null!, null!),
    }.ToDictionary(kind => kind.Name);

    [Fact]
    public void A_right_type_has_no_problems() => Assert.Empty(Check(Right()));

    [Theory]
    [InlineData("start.Done>nowhere", "ToNowhere start nowhere")]
    [InlineData("nobody.Done>a", "FromNowhere  nobody")]
    [InlineData("start.Maybe>a", "NoSuchOutcome start Maybe")]
    [InlineData("start.Done>a", "DoubledTransition start Done")]
    public void A_way_joins_two_steps_by_an_outcome_of_the_first(string way, string expected) =>
        Assert.Contains(expected, Check(Flow.Of("t", "start.Done>a a.True>b a.False>c " + way, Right().Activities.Select(Short).ToArray())));

    [Theory]
    [InlineData("SetPropertyTask", "{}", "WrongProperty x PropertyName")]
    [InlineData("SetPropertyTask", """{ "PropertyName": 7 }""", "WrongProperty x PropertyName")]
    [InlineData("SetPropertyTask", """{ "PropertyName": "a", "Value": { "Expression": "{{ broken" } }""", "WrongExpression x Value: unfinished")]
    [InlineData("SetPropertyTask", """{ "PropertyName": "a", "Value": { "Expression": "input('Signal') + 1" } }""", "WrongExpression x Value")]
    [InlineData("SetPropertyTask", """{ "PropertyName": "a", "Colour": "red" }""", "UnknownProperty x Colour")]
    [InlineData("IfElseTask", """{ "Condition": { "Expression": "return true;" } }""", "WrongExpression x Condition")]
    [InlineData("IfElseTask", """{ "Condition": { "Expression": "a === b" } }""", "WrongExpression x Condition")]
    [InlineData("IfElseTask", """{ "Condition": "yes" }""", "WrongProperty x Condition")]
    [InlineData("ForkTask", "{}", "WrongProperty x Forks")]
    [InlineData("JoinTask", """{ "Mode": "Sometimes" }""", "WrongProperty x Mode")]
    [InlineData("TimerEvent", """{ "CronExpression": "every day" }""", "WrongProperty x CronExpression")]
    [InlineData("SmokeSignalTask", "{}", "UnknownActivity x SmokeSignalTask")]
    public void The_properties_of_a_step_are_those_of_its_kind(string kind, string properties, string expected) =>
        Assert.Contains(expected, Check(Flow.OnSignal("t", "start.Done>x", ("x", kind, properties))));

    [Theory]
    [InlineData("IfElseTask", """{ "Condition": { "Expression": "Workflow.Properties.Level == \"county\" and Workflow.Input.Size >= 3" } }""")]
    [InlineData("IfElseTask", """{ "LiquidCondition": { "Expression": "{{ Workflow.Input.Ok }}" }, "Syntax": "Liquid" }""")]
    [InlineData("SetPropertyTask", """{ "PropertyName": "a", "Value": { "Expression": "'three'" }, "Syntax": "JavaScript", "Unused": null, "ActivityMetadata": { "Title": "Three" } }""")]
    [InlineData("JoinTask", """{ "Mode": 1 }""")]
    public void What_Orchard_Core_writes_is_read(string kind, string properties) =>
        Assert.Empty(Check(Flow.OnSignal("t", "start.Done>x", ("x", kind, properties))));

    [Fact]
    public void Every_step_is_reached_and_some_step_is_the_end()
    {
        Assert.Contains("Unreachable c ", Check(Flow.Of("t", "start.Done>a a.True>b", Right().Activities.Select(Short).ToArray())));
        Assert.Contains("NoEnd  ", Check(Flow.OnSignal("t", "start.Done>a a.Done>start", Flow.Set("a", "A", "1"))));
    }

    [Fact]
    public void A_start_is_there_and_is_an_event()
    {
        Assert.Contains("StartIsNoEvent a SetPropertyTask", Check(Flow.Of("t", "", Flow.Set("a", "A", "1"))));
        var type = Right();
        type.Activities[0].IsStart = false;
        Assert.Contains("NoStart  ", Check(type));
    }

    [Fact]
    public void Ids_are_there_once_and_settings_are_known()
    {
        var type = Right();
        type.Activities[2].ActivityId = "c";
        type.Others = new() { ["Variables"] = System.Text.Json.JsonSerializer.SerializeToElement("a"), ["Id"] = System.Text.Json.JsonSerializer.SerializeToElement(7) };
        type.Name = " ";
        type.WorkflowTypeId = new('x', 65);

        var found = Check(type);

        Assert.Contains("DoubledActivityId c ", found);
        Assert.Contains("UnknownSetting  Variables", found);
        Assert.DoesNotContain("UnknownSetting  Id", found);
        Assert.Contains("NoName  ", found);
        Assert.Contains("NoId  ", found);
    }

    [Fact]
    public void Where_an_event_is_not_followed_somebody_s_answer_would_be_lost_elsewhere_it_is_a_hint()
    {
        var type = Flow.OnSignal("t", "start.Done>x x.True>y", Flow.If("x", "true"), Flow.Set("y", "A", "1"));

        Assert.True(Assert.Single(WorkflowTypeRules.Check(type, _kinds, Liquid)).IsHint);
    }

    [Theory]
    [InlineData("start.Done>ask ask.Approve>y", 1)]
    [InlineData("start.Done>ask ask.Approve>y ask.Return>y", 0)]
    public void Where_somebody_decides_each_answer_is_followed_or_none(string ways, int faults)
    {
        var type = Flow.OnSignal("t", ways, ("ask", "UserTask", """{ "Step": "校长审核" }"""), Flow.Set("y", "A", "1"));

        Assert.Equal(faults, WorkflowTypeRules.Check(type, _kinds, Liquid).Count(problem => problem is { Fault: WorkflowTypeFault.DanglingOutcome, IsHint: false }));
    }

    private static WorkflowTypeDocument Right() => Flow.Of(
        "t", "start.Done>a a.True>b a.False>c", ("start", "ContentCreatedEvent", "{}"), Flow.If("a", "true"), Flow.Set("b", "B", "1"), Flow.Set("c", "C", "{{ Workflow.CorrelationId }}"));

    private static (string, string, string) Short(ActivityRecord activity) => (activity.ActivityId, activity.Name, activity.Properties!.ToJsonString());

    private static string? Liquid(string template) => template.Contains("broken", StringComparison.Ordinal) ? "unfinished" : null;

    private static List<string> Check(WorkflowTypeDocument type) =>
        [.. WorkflowTypeRules.Check(type, _kinds, Liquid).Select(problem => $"{problem.Fault} {problem.ActivityId} {problem.Detail}")];
}
