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
        var (subject, now) = (context.Subject, time.GetUtcNow().UtcDateTime);
        var said = await subjects.DescribeAsync(subject, cancellationToken);
        var task = new WorkflowTask
        {
            OrganizationId = subject.OrganizationId,
            WorkflowId = context.WorkflowId,
            ActivityId = context.ActivityId,
            Step = properties.Step,
            Title = said.Title,
            Place = said.Place,
            ContentType = subject.ContentType,
            ContentItemId = subject.ContentItemId,
            ContentItemVersionId = subject.ContentItemVersionId,
            Role = properties.Role,
            Level = properties.Level,
            AssignedRole = route.Role,
            AssignedOrganizationId = route.OrganizationId,
            SubmittedBy = subject.StartedBy,
            SubmittedByName = said.SubmittedByName,
            CreatedUtc = now,
            DueOn = await days.AddAsync(ChinaTime.DayOf(now), properties.DueInWorkingDays, cancellationToken),
            State = WorkflowTaskState.Open,
            Marks = route.Marks | (said.OnBehalf ? TaskMarks.OnBehalf : TaskMarks.None),
            Outcomes = string.Join(',', properties.Offered()),
            CommentNeededFor = string.Join(',', properties.WithComment()),
            Oddities = string.Join(',', said.Oddities),
        };
        // Past the change tracker, which would have to look at hundreds again for each one more.
        await session.InsertManyAsync<WorkflowTask>([task], cancellationToken);
        await AwaitAsync(subject, context.WorkflowId, route.Role, cancellationToken);
    }

    private async Task AwaitAsync(WorkflowSubject subject, string workflowId, string role, CancellationToken cancellationToken)
    {
        if (subject.ContentItemVersionId.Length > 0)
        {
            await session.Query<ContentReview>().Where(row => row.ContentItemVersionId == subject.ContentItemVersionId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.AwaitingRole, role).SetProperty(row => row.WorkflowId, workflowId), cancellationToken);
        }
    }
}
