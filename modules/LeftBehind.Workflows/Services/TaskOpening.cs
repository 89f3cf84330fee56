using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>Puts a task into the inbox of whom it goes to.</summary>
internal sealed class TaskOpening(IDocumentSession session, TaskRouter router, TaskSubjects subjects, IWorkingDays days, TimeProvider time)
{
    public static string PlaceOf(string role, int organizationId) => FormattableString.Invariant($"{role}@{organizationId}");

    public Task<TaskRoute> RouteAsync(WorkflowSubject subject, UserTaskProperties properties, CancellationToken cancellationToken) =>
        router.FindAsync(properties.Role, properties.Level, subject.OrganizationId, subject.StartedBy, cancellationToken);

    public async Task OpenAsync(WorkflowContext context, UserTaskProperties properties, TaskRoute route, CancellationToken cancellationToken)
    {
        var subject = context.Subject;
        var said = await subjects.DescribeAsync(subject, cancellationToken);
        var task = await TaskOfAsync(subject, said, properties, route, cancellationToken);
        (task.WorkflowId, task.ActivityId) = (context.WorkflowId, context.ActivityId);
        (task.ContentItemId, task.ContentItemVersionId) = (subject.ContentItemId, subject.ContentItemVersionId);
        task.Oddities = string.Join(',', said.Oddities);
        task.Marks |= said.OnBehalf || context.Input.ContainsKey(ReviewInputs.HandedInAt) ? TaskMarks.OnBehalf : TaskMarks.None;
        // Past the change tracker, which would have to look at hundreds again for each one more.
        await session.InsertManyAsync<WorkflowTask>([task], cancellationToken);
        if (subject.ContentItemVersionId.Length > 0)
        {
            await session.AwaitRoleAsync(subject.ContentItemVersionId, route.Role, context.WorkflowId, cancellationToken);
        }
    }

    /// <summary>What no workflow waits for: it is about the record, and decides nothing of it.</summary>
    public async Task OpenFreeAsync(WorkflowSubject subject, UserTaskProperties properties, TaskRoute route, CancellationToken cancellationToken)
    {
        var task = await TaskOfAsync(subject, await subjects.DescribeAsync(subject, cancellationToken), properties, route, cancellationToken);
        (task.ActivityId, task.AboutId) = (Guid.CreateVersion7().ToString("N"), subject.ContentItemId);
        await session.InsertManyAsync<WorkflowTask>([task], cancellationToken);
    }

    public async Task<TaskOpened> OpenedAsync(TaskRoute route, UserTaskProperties properties, WorkflowSubject subject, CancellationToken cancellationToken) =>
        new(route.Role, route.OrganizationId, properties.Step, subject.StartedBy, await router.HoldersButAsync(route.Role, route.OrganizationId, subject.StartedBy, cancellationToken));

    private async Task<WorkflowTask> TaskOfAsync(WorkflowSubject subject, TaskDescription said, UserTaskProperties properties, TaskRoute route, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return new()
        {
            OrganizationId = subject.OrganizationId,
            Step = properties.Step,
            Title = said.Title,
            Place = said.Place,
            ContentType = subject.ContentType,
            Role = properties.Role,
            Level = properties.Level,
            AssignedRole = route.Role,
            AssignedOrganizationId = route.OrganizationId,
            SubmittedBy = subject.StartedBy,
            SubmittedByName = said.SubmittedByName,
            CreatedUtc = now,
            DueOn = await days.AddAsync(ChinaTime.DayOf(now), properties.DueInWorkingDays, cancellationToken),
            State = WorkflowTaskState.Open,
            Marks = route.Marks,
            Outcomes = string.Join(',', properties.Offered()),
            CommentNeededFor = string.Join(',', properties.WithComment()),
        };
    }
}
