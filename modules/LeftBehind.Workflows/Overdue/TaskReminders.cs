using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Overdue;

/// <summary>
/// Reminds those for whom something is due, once, and tells the level above when it still waits some working days later, once. All of a
/// day goes to each person in one message, and nobody is written to on a day off.
/// </summary>
internal sealed class TaskReminders(IDocumentSession session, DueTasks tasks, DueRules rules, OverdueAddressees addressees, OverdueMessages messages)
{
    private const int IdsAtOnce = 5_000;

    /// <returns>About how many tasks somebody was told.</returns>
    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken)
    {
        if (!await rules.IsWorkedAsync(today, cancellationToken))
        {
            return 0;
        }
        var (due, late) = (new OverdueTally(), new OverdueTally());
        await foreach (var page in tasks.PagesAsync(today, cancellationToken))
        {
            foreach (var task in page)
            {
                await TallyAsync(task, today, due, late, cancellationToken);
            }
        }
        if (due.TaskIds.Count + late.TaskIds.Count > 0)
        {
            await session.BeginAsync(cancellationToken);
            await MarkAsync(due.TaskIds, late.TaskIds, today, cancellationToken);
            await messages.RemindAsync(due, today, cancellationToken);
            await messages.TellAboveAsync(late, today, cancellationToken);
        }
        return due.TaskIds.Count + late.TaskIds.Count;
    }

    private async Task TallyAsync(OverdueTask task, DateOnly today, OverdueTally due, OverdueTally late, CancellationToken cancellationToken)
    {
        var (isDue, isLate) = await rules.OfAsync(task, today, cancellationToken);
        if (isDue)
        {
            due.Add(task, await addressees.DecidersAsync(task, cancellationToken));
        }
        if (isLate)
        {
            late.Add(task, await addressees.AboveAsync(task, cancellationToken));
        }
    }

    private async Task MarkAsync(List<long> due, List<long> late, DateOnly today, CancellationToken cancellationToken)
    {
        DateOnly? day = today;
        foreach (var ids in due.Chunk(IdsAtOnce))
        {
            await session.Query<WorkflowTask>().Where(task => ids.Contains(task.Id)).ExecuteUpdateAsync(set => set.SetProperty(task => task.RemindedOn, day), cancellationToken);
        }
        foreach (var ids in late.Chunk(IdsAtOnce))
        {
            await session.Query<WorkflowTask>().Where(task => ids.Contains(task.Id)).ExecuteUpdateAsync(set => set.SetProperty(task => task.ToldAboveOn, day), cancellationToken);
        }
    }
}
