using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Workflows;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>One task with what it is about. That the user was shown it is on record before the page is.</summary>
internal sealed class TaskReader(TaskQuery query, TaskSubjects subjects, IDocumentSession session, TaskRouter router, IAuditLog audit)
{
    private const int MostEarlier = 20;

    public async Task<TaskPage?> OpenAsync(long id, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(id, cancellationToken) is not { } task)
        {
            return null;
        }
        var page = new TaskPage(task, query.Today) { User = query.User };
        if (task is { IsFree: true, ContentType.Length: 0 })
        {
            return page with { Colleagues = await ColleaguesAsync(task, cancellationToken) };
        }
        if (subjects.Of(task.ContentType) is not { } subject || !query.User.Has(TaskAnswerRules.NeededFor(task, subject)))
        {
            return page with { Task = Nameless(task) };
        }
        page = page with { Source = subject, Earlier = await EarlierAsync(task, cancellationToken), Colleagues = await ColleaguesAsync(task, cancellationToken) };
        if (task.IsFree || subject is not ITaskSubjectSource source)
        {
            return page;
        }
        if (await subjects.ItemAsync(task.ContentItemId, cancellationToken) is not { } item)
        {
            return new TaskPage(Nameless(task), query.Today) { User = query.User };
        }
        var approved = await subjects.ApprovedAsync(task.ContentItemId, cancellationToken);
        await audit.RecordNowAsync(new(AuditAction.Opened, task.ContentType, task.ContentItemId) { OrganizationId = task.OrganizationId, Detail = task.Step }, cancellationToken);
        // What was handed in is what is decided about; once that is past, what came of it stands on the page of the thing itself.
        var fields = page.IsUndecided ? await source.FieldsAsync(item, approved, cancellationToken) : [];
        return page with { Fields = fields, IsAmendment = approved is not null, AmendmentReason = approved is null ? "" : await ReasonAsync(task, cancellationToken) };
    }

    public async Task<IReadOnlyDictionary<int, string>> ColleaguesAsync(WorkflowTask task, CancellationToken cancellationToken) =>
        await router.NamesAsync((await router.HoldersButAsync(task.AssignedRole, task.AssignedOrganizationId, task.SubmittedBy, cancellationToken))
            .Where(holder => holder != query.User.UserId && holder != task.SubmittedBy), cancellationToken);

    private async Task<string> ReasonAsync(WorkflowTask task, CancellationToken cancellationToken) =>
        await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == task.ContentItemVersionId).Select(row => row.AmendmentReason).FirstOrDefaultAsync(cancellationToken) ?? "";

    private async Task<IReadOnlyList<WorkflowTask>> EarlierAsync(WorkflowTask task, CancellationToken cancellationToken) =>
        await session.Query<WorkflowTask>().Where(row => row.ContentItemId == task.ContentItemId && row.Id < task.Id && row.State == WorkflowTaskState.Done)
            .OrderByDescending(row => row.Id).Take(MostEarlier).ToListAsync(cancellationToken);

    private static WorkflowTask Nameless(WorkflowTask task)
    {
        task.Title = "";
        return task;
    }
}
