using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows;

/// <summary>Whether somebody may answer a task as they did.</summary>
internal static class TaskAnswerRules
{
    public const string NotOffered = "This answer is not one of those to choose from.";
    public const string OwnSubmission = "You handed this in yourself, so somebody else decides.";
    public const string OwnCorrection = "You have put this right yourself, so a colleague decides.";
    public const string NotYours = "This waits for somebody else.";
    public const string NeedsComment = "Write why, in at most 2,000 characters.";
    public const string TakenBy = "{0} has taken this.";
    public const string DoneBy = "{0} has done this already on {1}: {2}.";
    public const string Closed = "This is no longer needed: what it was about was called back or changed.";

    public const string Together = "This is decided together with the school's whole list.";

    public const string OnItsPage = "This is answered on its own page.";

    public const int LongestComment = 2000;

    /// <returns>What stands in the way; null where nothing does.</returns>
    public static string? Fault(WorkflowTask task, CurrentUser user, string outcome, string comment) =>
        !IsFor(task, user) ? NotYours
        : user.IsParty(task.SubmittedBy) ? OwnSubmission
        : IsOwnCorrection(task, user) ? OwnCorrection
        : task.State == WorkflowTaskState.Cancelled ? Closed
        : task.State == WorkflowTaskState.Done ? DoneBy
        : task.State == WorkflowTaskState.Folded ? Together
        : task.AssigneeUserId is { } assignee && !user.IsParty(assignee) ? TakenBy
        : !Words(task.Outcomes).Contains(outcome) ? NotOffered
        : comment.Length > LongestComment || (comment.Length == 0 && Words(task.CommentNeededFor).Contains(outcome)) ? NeedsComment
        : null;

    /// <summary>The permission that answering a task takes.</summary>
    public static string NeededFor(WorkflowTask task, ITaskSubject subject) => task.IsFree ? subject.ReadPermission : subject.Permission;

    // The head of an office may do what waits for it.
    private static bool IsFor(WorkflowTask task, CurrentUser user) =>
        task.AssignedOrganizationId == user.Scope.OrganizationId && (task.AssignedRole == user.RoleName || task.AssignedRole == RoleNames.OfficeOf(user.RoleName));

    public static bool IsOwnCorrection(WorkflowTask task, CurrentUser user) => user.IsParty(task.CorrectedBy) && task.Marks.HasFlag(TaskMarks.ColleagueDecides);

    public static IReadOnlyList<string> Words(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
