using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Does a task: of two people who do it at the same moment one is first, and the other is told who.</summary>
internal sealed class TaskAnswers(IDocumentSession session, IWorkflowManager workflows, IAuditLog audit, IUserContext userContext, TimeProvider time)
{
    public const string OutcomeInput = "Outcome";
    public const string CommentInput = "Comment";
    public const string PlaceInput = "Place";

    /// <returns>A fault of <see cref="TaskAnswerRules"/>; null where the task is done.</returns>
    public async Task<string?> AnswerAsync(WorkflowTask task, string outcome, string comment, CancellationToken cancellationToken)
    {
        if (TaskAnswerRules.Fault(task, userContext.User, outcome, comment) is { } fault)
        {
            return fault;
        }
        if (!await TakeAsync(task, outcome, comment, cancellationToken))
        {
            await ReadAgainAsync(task, cancellationToken);
            return TaskAnswerRules.Fault(task, userContext.User, outcome, comment) ?? TaskAnswerRules.Closed;
        }
        await RecordAsync(task, outcome, comment, cancellationToken);
        if (task.IsFree)
        {
            return null;
        }
        var input = new JsonObject { [OutcomeInput] = outcome, [CommentInput] = comment, [PlaceInput] = TaskOpening.PlaceOf(task.AssignedRole, task.AssignedOrganizationId) };
        if (await workflows.ResumeAsync(task.WorkflowId, task.ActivityId, input, cancellationToken))
        {
            return null;
        }
        await session.Query<WorkflowTask>().Where(row => row.Id == task.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.State, WorkflowTaskState.Cancelled), cancellationToken);
        return TaskAnswerRules.Closed;
    }

    private async Task<bool> TakeAsync(WorkflowTask task, string outcome, string comment, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (id, me, name, now) = (task.Id, (int?)userContext.User.UserId, userContext.User.SignedName, (DateTime?)time.GetUtcNow().UtcDateTime);
        var other = userContext.User.StandsInFor ?? me;
        return await session.Query<WorkflowTask>().Where(row => row.Id == id && row.State == WorkflowTaskState.Open && (row.AssigneeUserId == null || row.AssigneeUserId == me || row.AssigneeUserId == other))
            .ExecuteUpdateAsync(
                set => set.SetProperty(row => row.State, WorkflowTaskState.Done).SetProperty(row => row.Outcome, outcome).SetProperty(row => row.Comment, comment)
                    .SetProperty(row => row.DoneBy, me).SetProperty(row => row.DoneByName, name).SetProperty(row => row.DoneUtc, now),
                cancellationToken) == 1;
    }

    private async Task ReadAgainAsync(WorkflowTask task, CancellationToken cancellationToken)
    {
        if (await session.Query<WorkflowTask>().SingleOrDefaultAsync(row => row.Id == task.Id, cancellationToken) is { } now)
        {
            (task.State, task.Outcome, task.DoneByName, task.DoneUtc) = (now.State, now.Outcome, now.DoneByName, now.DoneUtc);
            (task.AssigneeUserId, task.AssigneeName) = (now.AssigneeUserId, now.AssigneeName);
        }
    }

    private Task RecordAsync(WorkflowTask task, string outcome, string comment, CancellationToken cancellationToken)
    {
        var action = outcome switch { ReviewOutcomes.Approve => AuditAction.Accepted, ReviewOutcomes.Return => AuditAction.Returned, _ => AuditAction.Answered };
        var detail = comment.Length == 0 ? task.Step : $"{task.Step}：{comment}";
        return audit.RecordAsync(new(action, task.ContentType, task.About) { OrganizationId = task.OrganizationId, Detail = detail }, cancellationToken);
    }
}
