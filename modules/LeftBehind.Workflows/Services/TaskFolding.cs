using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

internal sealed class TaskFolding(IDocumentSession session, TaskRerouting rerouting) : ITaskFolding
{
    private const int IdsAtOnce = 500;

    public async Task<int> FoldAsync(string into, IReadOnlyCollection<string> contentItemIds, string role, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var folded = 0;
        foreach (var ids in contentItemIds.Distinct().Chunk(IdsAtOnce))
        {
            folded += await session.Query<WorkflowTask>().Where(task => ids.Contains(task.ContentItemId) && task.State == WorkflowTaskState.Open && task.Role == role)
                .ExecuteUpdateAsync(set => set.SetProperty(task => task.State, WorkflowTaskState.Folded).SetProperty(task => task.FoldedInto, into), cancellationToken);
        }
        return folded;
    }

    public async Task<IReadOnlyList<string>> UnfoldAsync(string into, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        // Whoever stops a workflow for others need not see what it is about.
        var folded = session.Set<WorkflowTask>().Where(task => task.FoldedInto == into && task.State == WorkflowTaskState.Folded);
        var about = await folded.OrderBy(task => task.Id).Select(task => new { task.ContentItemId, task.OrganizationId }).ToListAsync(cancellationToken);
        if (about.Count > 0)
        {
            await folded.ExecuteUpdateAsync(set => set.SetProperty(task => task.State, WorkflowTaskState.Open).SetProperty(task => task.FoldedInto, ""), cancellationToken);
            // Roles may have changed hands while they were out of sight.
            await rerouting.RunAsync([.. about.Select(task => task.OrganizationId).Distinct()], cancellationToken);
        }
        return [.. about.Select(task => task.ContentItemId).Distinct()];
    }
}
