using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Overdue;

/// <summary>What is due and was not told to the level above yet, a piece at a time: day by day along its index, however many lie there.</summary>
internal sealed class DueTasks(IDocumentSession session)
{
    private const int PageSize = 2_000;

    public async IAsyncEnumerable<IReadOnlyList<OverdueTask>> PagesAsync(DateOnly until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var day = await NextDayAsync(DateOnly.MinValue, until, cancellationToken); day is { } due; day = await NextDayAsync(due, until, cancellationToken))
        {
            for (long? last = 0; last is { } after;)
            {
                var page = await PageAsync(due, after, cancellationToken);
                if (page.Count > 0)
                {
                    yield return page;
                }
                last = page.Count == PageSize ? page[^1].Id : null;
            }
        }
    }

    /// <summary>In the order of the index that holds them alone.</summary>
    public IQueryable<WorkflowTask> Waiting() => session.Query<WorkflowTask>().Where(task => task.State == WorkflowTaskState.Open && task.ToldAboveOn == null);

    private Task<DateOnly?> NextDayAsync(DateOnly after, DateOnly until, CancellationToken cancellationToken) => Waiting()
        .Where(task => task.DueOn > after && task.DueOn <= until).OrderBy(task => task.DueOn).Select(task => (DateOnly?)task.DueOn).FirstOrDefaultAsync(cancellationToken);

    private async Task<IReadOnlyList<OverdueTask>> PageAsync(DateOnly due, long after, CancellationToken cancellationToken) => await (
        from task in Waiting().Where(task => task.DueOn == due && task.Id > after).OrderBy(task => task.Id).Take(PageSize)
        join workflow in session.Query<Workflow>() on task.WorkflowId equals workflow.WorkflowId into found
        from workflow in found.DefaultIfEmpty()
        orderby task.Id
        select new OverdueTask(task.Id, workflow == null ? null : workflow.VersionId, task.ActivityId, task.Step, task.Place)
        {
            Path = new OrganizationPath(task.OrganizationId, LevelOf(task.OrganizationId, task.ClassId, task.SchoolId, task.VillageId, task.TownshipId))
            {
                ProvinceId = task.ProvinceId,
                CityId = task.CityId,
                CountyId = task.CountyId,
                TownshipId = task.TownshipId,
                SchoolId = task.SchoolId,
                ClassId = task.ClassId,
                VillageId = task.VillageId,
            },
            Role = task.Role,
            Level = task.Level,
            AssignedRole = task.AssignedRole,
            AssignedOrganizationId = task.AssignedOrganizationId,
            AssigneeUserId = task.AssigneeUserId,
            SubmittedBy = task.SubmittedBy,
            DueOn = task.DueOn,
            RemindedOn = task.RemindedOn,
        }).ToListAsync(cancellationToken);

    private static OrganizationLevel LevelOf(int organizationId, int? classId, int? schoolId, int? villageId, int? townshipId) =>
        organizationId == classId ? OrganizationLevel.Class
        : organizationId == schoolId ? OrganizationLevel.School
        : organizationId == villageId ? OrganizationLevel.Village
        : organizationId == townshipId ? OrganizationLevel.Township
        : OrganizationLevel.County;
}
