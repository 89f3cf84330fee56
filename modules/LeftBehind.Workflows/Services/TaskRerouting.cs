using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>
/// Brings open tasks to whom they belong today: up where nobody holds the role any more, back where somebody does again; what was taken
/// by somebody who has left the role is free for the others. All tasks that go the same way are moved by one statement.
/// </summary>
internal sealed class TaskRerouting(IDocumentSession session, TaskRouter router, CorrectionColleagues corrections, IOrganizationPaths paths)
{
    /// <summary>Those about records at or below some organizations.</summary>
    public async Task<int> RunAsync(IReadOnlyCollection<int> organizationIds, CancellationToken cancellationToken)
    {
        router.Forget();
        var moved = 0;
        foreach (var id in organizationIds.Distinct())
        {
            if (id == 0)
            {
                moved += await RunAsync(Open(), cancellationToken);
            }
            else if (await paths.FindAsync(id, cancellationToken) is { } path)
            {
                moved += await RunAsync(Below(path), cancellationToken);
            }
        }
        return moved;
    }

    public Task<int> RunAsync(CancellationToken cancellationToken) => RunAsync([0], cancellationToken);

    // A role changes hands for tasks that the user who changes it may not see.
    private IQueryable<WorkflowTask> Open() => session.QueryOutsideScope<WorkflowTask>().Where(task => task.State == WorkflowTaskState.Open);

    private IQueryable<WorkflowTask> Below(OrganizationPath path) => path.Level switch
    {
        OrganizationLevel.Province => Open().Where(task => task.ProvinceId == path.OrganizationId),
        OrganizationLevel.City => Open().Where(task => task.CityId == path.OrganizationId),
        OrganizationLevel.County => Open().Where(task => task.CountyId == path.OrganizationId),
        OrganizationLevel.Township => Open().Where(task => task.TownshipId == path.OrganizationId),
        OrganizationLevel.School => Open().Where(task => task.SchoolId == path.OrganizationId),
        OrganizationLevel.Village => Open().Where(task => task.VillageId == path.OrganizationId),
        _ => Open().Where(task => task.ClassId == path.OrganizationId),
    };

    private async Task<int> RunAsync(IQueryable<WorkflowTask> tasks, CancellationToken cancellationToken)
    {
        var ways = await tasks
            .Select(task => new { task.OrganizationId, task.Role, task.Level, task.SubmittedBy, task.AssignedRole, task.AssignedOrganizationId, task.Marks })
            .Distinct().ToListAsync(cancellationToken);
        var moved = 0;
        foreach (var way in ways)
        {
            var route = await router.FindAsync(way.Role, way.Level, way.OrganizationId, way.SubmittedBy, cancellationToken);
            var passed = way.Marks & (TaskMarks.NobodyHoldsRole | TaskMarks.HolderSubmitted);
            if ((route.Role, route.OrganizationId, route.Marks) != (way.AssignedRole, way.AssignedOrganizationId, passed))
            {
                var going = tasks.Where(task => task.OrganizationId == way.OrganizationId && task.Role == way.Role && task.Level == way.Level
                    && task.SubmittedBy == way.SubmittedBy && task.AssignedRole == way.AssignedRole && task.AssignedOrganizationId == way.AssignedOrganizationId && task.Marks == way.Marks);
                moved += await MoveAsync(going, route, route.Marks | (way.Marks & ~(TaskMarks.NobodyHoldsRole | TaskMarks.HolderSubmitted)), cancellationToken);
            }
        }
        await FreeAsync(tasks, cancellationToken);
        await corrections.ReleaseAsync(tasks, cancellationToken);
        return moved;
    }

    private async Task<int> MoveAsync(IQueryable<WorkflowTask> going, TaskRoute route, TaskMarks marks, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var reviews = session.QueryOutsideScope<ContentReview>().Where(review => going.Any(task => task.ContentItemVersionId == review.ContentItemVersionId));
        await reviews.ExecuteUpdateAsync(set => set.SetProperty(review => review.AwaitingRole, route.Role), cancellationToken);
        return await going.ExecuteUpdateAsync(
            set => set.SetProperty(task => task.AssignedRole, route.Role).SetProperty(task => task.AssignedOrganizationId, route.OrganizationId)
                .SetProperty(task => task.Marks, marks).SetProperty(task => task.AssigneeUserId, (int?)null).SetProperty(task => task.AssigneeName, ""),
            cancellationToken);
    }

    private async Task FreeAsync(IQueryable<WorkflowTask> tasks, CancellationToken cancellationToken)
    {
        var taken = await tasks.Where(task => task.AssigneeUserId != null)
            .Select(task => new { task.AssignedRole, task.AssignedOrganizationId, task.AssigneeUserId }).Distinct().ToListAsync(cancellationToken);
        foreach (var hold in taken)
        {
            if (!(await router.HoldersAsync(hold.AssignedRole, hold.AssignedOrganizationId, cancellationToken)).Contains(hold.AssigneeUserId!.Value))
            {
                await session.BeginAsync(cancellationToken);
                await tasks.Where(task => task.AssigneeUserId == hold.AssigneeUserId && task.AssignedRole == hold.AssignedRole && task.AssignedOrganizationId == hold.AssignedOrganizationId)
                    .ExecuteUpdateAsync(set => set.SetProperty(task => task.AssigneeUserId, (int?)null).SetProperty(task => task.AssigneeName, ""), cancellationToken);
            }
        }
    }
}
