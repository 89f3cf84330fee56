using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Modules.Tests.Workflows;

public class TaskAnswerRulesTests
{
    private const int Me = 1, Colleague = 2, School = 5;

    private static readonly CurrentUser _principal = new(Me, "principal", "校长") { RoleName = RoleNames.Principal, Scope = new(ScopeKind.Organization, OrganizationLevel.School, School) };

    [Theory]
    [InlineData("Approve", "", null)]
    [InlineData("Return", "母亲去向请核实", null)]
    [InlineData("Return", "", TaskAnswerRules.NeedsComment)]
    [InlineData("Burn", "", TaskAnswerRules.NotOffered)]
    [InlineData("", "", TaskAnswerRules.NotOffered)]
    public void An_answer_is_one_of_those_offered_and_a_return_has_a_reason(string outcome, string comment, string? fault) =>
        Assert.Equal(fault, TaskAnswerRules.Fault(Task(), _principal, outcome, comment));

    [Fact]
    public void Nobody_approves_what_they_handed_in_themselves() =>
        Assert.Equal(TaskAnswerRules.OwnSubmission, Fault(task => task.SubmittedBy = Me));

    [Fact]
    public void Another_role_or_another_school_has_no_say()
    {
        Assert.Equal(TaskAnswerRules.NotYours, Fault(task => task.AssignedRole = RoleNames.CountyReviewer));
        Assert.Equal(TaskAnswerRules.NotYours, Fault(task => task.AssignedOrganizationId = School + 1));
    }

    [Fact]
    public void A_principal_may_do_what_waits_for_the_clerk_of_the_school_and_no_clerk_what_waits_for_the_principal()
    {
        Assert.Null(Fault(task => task.AssignedRole = RoleNames.Clerk));
        Assert.Equal(TaskAnswerRules.NotYours, TaskAnswerRules.Fault(Task(), _principal with { RoleName = RoleNames.Clerk }, "Approve", ""));
    }

    [Fact]
    public void What_a_colleague_has_taken_or_done_is_theirs()
    {
        Assert.Equal(TaskAnswerRules.TakenBy, Fault(task => task.AssigneeUserId = Colleague));
        Assert.Null(Fault(task => task.AssigneeUserId = Me));
        Assert.Equal(TaskAnswerRules.DoneBy, Fault(task => task.State = WorkflowTaskState.Done));
        Assert.Equal(TaskAnswerRules.Closed, Fault(task => task.State = WorkflowTaskState.Cancelled));
    }

    [Fact]
    public void A_reason_is_not_a_novel() =>
        Assert.Equal(TaskAnswerRules.NeedsComment, TaskAnswerRules.Fault(Task(), _principal, "Return", new string('长', TaskAnswerRules.LongestComment + 1)));

    private static string? Fault(Action<WorkflowTask> change)
    {
        var task = Task();
        change(task);
        return TaskAnswerRules.Fault(task, _principal, "Approve", "");
    }

    private static WorkflowTask Task() => new()
    {
        AssignedRole = RoleNames.Principal,
        AssignedOrganizationId = School,
        State = WorkflowTaskState.Open,
        SubmittedBy = Colleague,
        Outcomes = "Approve,Return",
        CommentNeededFor = "Return",
    };
}
