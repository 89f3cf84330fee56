using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Overdue;

/// <summary>
/// Reminds those for whom something is due, once, and tells the level above when it still waits some working days later, once. All of a
/// day goes to each person in one message, and nobody is written to on a day off.
/// </summary>
internal sealed class TaskReminders(IDocumentSession session, TaskSettings settings, IWorkingDays days, OverdueMessages messages)
{
    private const int IdsAtOnce = 500;

    /// <returns>About how many tasks somebody was told.</returns>
    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        if (await days.AddAsync(today, 0, cancellationToken) != today)
        {
            return 0;
        }
        var (due, late) = (new List<OverdueTask>(), new List<OverdueTask>());
        foreach (var task in await OpenAsync(today, cancellationToken))
        {
            if (await settings.OfAsync(task.VersionId, task.ActivityId, cancellationToken) is not { } said)
            {
                continue;
            }
            if (said.RemindWhenDue && task.RemindedOn is null)
            {
                due.Add(task);
            }
            if (said.TellAboveAfter > 0 && await days.AddAsync(task.DueOn, said.TellAboveAfter, cancellationToken) <= today)
            {
                late.Add(task);
            }
        }
        if (due.Count + late.Count > 0)
        {
            await session.BeginAsync(cancellationToken);
            await MarkAsync(due, late, today, cancellationToken);
            await messages.RemindAsync(due, today, cancellationToken);
            await messages.TellAboveAsync(late, today, cancellationToken);
        }
        return due.Count + late.Count;
    }

    private async Task<List<OverdueTask>> OpenAsync(DateOnly today, CancellationToken cancellationToken) => await (
        from task in session.Query<WorkflowTask>().Where(task => task.State == WorkflowTaskState.Open && task.DueOn <= today && task.ToldAboveOn == null)
        join workflow in session.Query<Workflow>() on task.WorkflowId equals workflow.WorkflowId
        orderby task.DueOn, task.Id
        select new OverdueTask(task.Id, workflow.VersionId, task.ActivityId, task.Step, task.Place)
        {
            OrganizationId = task.OrganizationId,
            Role = task.Role,
            Level = task.Level,
            AssignedRole = task.AssignedRole,
            AssignedOrganizationId = task.AssignedOrganizationId,
            AssigneeUserId = task.AssigneeUserId,
            SubmittedBy = task.SubmittedBy,
            DueOn = task.DueOn,
            RemindedOn = task.RemindedOn,
        }).ToListAsync(cancellationToken);

    private async Task MarkAsync(List<OverdueTask> due, List<OverdueTask> late, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly? day = today;
        foreach (var ids in due.Select(task => task.Id).Chunk(IdsAtOnce))
        {
            await session.Query<WorkflowTask>().Where(task => ids.Contains(task.Id)).ExecuteUpdateAsync(set => set.SetProperty(task => task.RemindedOn, day), cancellationToken);
        }
        foreach (var ids in late.Select(task => task.Id).Chunk(IdsAtOnce))
        {
            await session.Query<WorkflowTask>().Where(task => ids.Contains(task.Id)).ExecuteUpdateAsync(set => set.SetProperty(task => task.ToldAboveOn, day), cancellationToken);
        }
    }
}
