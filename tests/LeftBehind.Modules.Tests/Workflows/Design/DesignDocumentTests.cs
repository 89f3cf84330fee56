using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Modules.Tests.Workflows.Design;

public class DesignDocumentTests
{
    [Fact]
    public void What_was_drawn_is_read_as_it_would_be_written_into_a_recipe()
    {
        var type = Flow.OnSignal("t", "start.Done>a", Flow.Set("a", "A", "1"));

        Assert.Equal(WorkflowTypeJson.Write(type), WorkflowTypeJson.Write(DesignDocument.Read(WorkflowTypeJson.Write(type))!));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("no JSON")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "WorkflowTypeId": "a", "WorkflowTypeId": "b" }""")]
    [InlineData("""{ "WorkflowTypeId": "a", "Activities": [ null ] }""")]
    [InlineData("""{ "WorkflowTypeId": "a", "Activities": [ { "ActivityId": "x", "Properties": 7 } ] }""")]
    [InlineData("""{ "WorkflowTypeId": "a", "Activities": [ { "ActivityId": "x", "X": "left" } ] }""")]
    [InlineData("""{ "WorkflowTypeId": "a", "Name": "\ud800" }""")]
    public void What_could_not_have_been_drawn_is_none(string? drawn) => Assert.Null(DesignDocument.Read(drawn));

    [Fact]
    public void What_is_nested_without_end_or_larger_than_any_drawing_is_none()
    {
        var deep = string.Concat(Enumerable.Repeat("""{ "a": """, 40)) + "1" + new string('}', 40);
        Assert.Null(DesignDocument.Read($$"""{ "WorkflowTypeId": "a", "Activities": [ { "ActivityId": "x", "Properties": {{deep}} } ] }"""));
        Assert.Null(DesignDocument.Read(new string(' ', DesignDocument.Longest) + "{}"));
    }

    [Theory]
    [InlineData(WorkflowTypeFault.WrongExpression, "Condition: ')' expected at (1:7)", "Condition", "")]
    [InlineData(WorkflowTypeFault.WrongProperty, "Outcomes[2]", "Outcomes", "")]
    [InlineData(WorkflowTypeFault.UnknownProperty, "Colour", "Colour", "")]
    [InlineData(WorkflowTypeFault.DanglingOutcome, "Return", "", "Return")]
    [InlineData(WorkflowTypeFault.Unreachable, "", "", "")]
    internal void A_problem_stands_at_its_field_or_outcome(WorkflowTypeFault fault, string detail, string property, string outcome)
    {
        var problem = new WorkflowTypeProblem(fault, "a", detail);

        Assert.Equal((property, outcome), (DesignRules.PropertyOf(problem), DesignRules.OutcomeOf(problem)));
    }

    [Theory]
    [InlineData(": Unknown tag at (3:12)", 3)]
    [InlineData(": unfinished", null)]
    public void A_complaint_of_Liquid_is_told_with_its_line(string complaint, int? line) => Assert.Equal(line, DesignRules.LineOf(complaint));
}
