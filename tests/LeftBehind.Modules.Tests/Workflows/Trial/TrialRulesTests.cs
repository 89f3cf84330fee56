using LeftBehind.Workflows.Trial;

namespace LeftBehind.Modules.Tests.Workflows.Trial;

public class TrialRulesTests
{
    [Fact]
    public void What_the_expressions_read_from_the_beginning_is_asked_for_once() => Assert.Equal(
        ["ContactsOnly", "Size"],
        TrialRules.InputsOf(Flow.OnSignal("t", "", Flow.Set("a", "A", "{{ Workflow.Input.ContactsOnly }}"), Flow.If("b", "Workflow.Input.Size > 3 and Workflow.Input.ContactsOnly"), Flow.If("c", "Workflow.Properties.Level"))));

    [Theory]
    [InlineData("ContentSubmittedEvent", """{ "ContentTypeFilter": [ "Child", "" ] }""", "Child")]
    [InlineData("ContentSubmittedEvent", "{}", "")]
    [InlineData("SignalEvent", "{}", "")]
    [InlineData("TimerEvent", "{}", null)]
    public void An_event_means_kinds_of_record_or_all_or_none(string name, string properties, string? expected)
    {
        var meant = TrialRules.ContentTypesOf(Flow.Of("t", "", ("a", name, properties)).Activities[0]);

        Assert.Equal(expected, meant is null ? null : string.Join(' ', meant));
    }

    [Theory]
    [InlineData("true", "true")]
    [InlineData("3.5", "3.5")]
    [InlineData("三年级", "\"三年级\"")]
    public void Yes_no_and_numbers_are_such(string typed, string expected) =>
        Assert.Equal(expected, System.Text.RegularExpressions.Regex.Unescape(TrialRules.ValueOf(typed)!.ToJsonString()));

    [Fact]
    public void Answers_are_kept_from_page_to_page_and_the_last_one_can_be_taken_back()
    {
        var form = new TrialForm { Begun = true, Next = "county|Return", Comment = { ["county"] = "与户口簿不符" }, Answers = [new() { ActivityId = "principal", Outcome = "Approve" }] };
        form.Advance();
        Assert.Equal(("county", "Return", "与户口簿不符"), (form.Answers[1].ActivityId, form.Answers[1].Outcome, form.Answers[1].Comment));

        (form.Next, form.Back) = (null, true);
        form.Advance();
        Assert.Equal("principal", Assert.Single(form.Answers).ActivityId);

        (form.Back, form.Again) = (false, true);
        form.Advance();
        Assert.Equal((false, 0), (form.Begun, form.Answers.Count));
    }

    [Fact]
    public void Nobody_answers_without_end()
    {
        var form = new TrialForm();
        for (var turn = 0; turn < TrialRules.MostAnswers + 5; turn++)
        {
            form.Next = "again";
            form.Advance();
        }
        Assert.Equal(TrialRules.MostAnswers, form.Answers.Count);
    }
}
