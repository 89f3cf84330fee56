using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Overdue;

/// <summary>Where below the user something waits so long that the user was told.</summary>
internal sealed class OverdueReader(IDocumentSession session, IUserContext userContext)
{
    private const int MostDesks = 500;

    public async Task<IReadOnlyList<OverdueDesk>> ListAsync(CancellationToken cancellationToken)
    {
        var found = await Below().GroupBy(task => new { task.Place, task.Step, task.AssignedRole })
            .Select(desk => new { desk.Key.Place, desk.Key.Step, desk.Key.AssignedRole, Count = desk.Count(), DueOn = desk.Min(task => task.DueOn), ToldOn = desk.Min(task => task.ToldAboveOn) })
            .OrderBy(desk => desk.DueOn).Take(MostDesks).ToListAsync(cancellationToken);
        return [.. found.GroupBy(desk => (School: TaskPlaces.SchoolOf(desk.Place), desk.Step, desk.AssignedRole))
            .Select(desk => new OverdueDesk(desk.Key.School, desk.Key.Step, desk.Key.AssignedRole, desk.Sum(one => one.Count), desk.Min(one => one.DueOn), desk.Min(one => one.ToldOn)))
            .OrderBy(desk => desk.DueOn).ThenBy(desk => desk.Place, StringComparer.CurrentCulture)];
    }

    public Task<int> CountAsync(int most, CancellationToken cancellationToken) => Below().OrderBy(task => task.DueOn).Take(most).CountAsync(cancellationToken);

    private IQueryable<WorkflowTask> Below()
    {
        var (scope, office) = (userContext.User.Scope, RoleNames.OfficeOf(userContext.User.RoleName));
        var late = session.Query<WorkflowTask>().Where(task => task.State == WorkflowTaskState.Open && task.ToldAboveOn != null);
        return scope switch
        {
            { Kind: ScopeKind.Everything } => late.Where(task => task.AssignedOrganizationId != 0),
            { Kind: ScopeKind.Organization, Level: OrganizationLevel.School } => late.Where(task =>
                task.AssignedOrganizationId == task.ClassId || (task.AssignedOrganizationId == scope.OrganizationId && task.AssignedRole == office)),
            { Kind: ScopeKind.Organization, Level: OrganizationLevel.County } => late.Where(task =>
                task.AssignedOrganizationId == task.SchoolId || task.AssignedOrganizationId == task.ClassId || task.AssignedOrganizationId == task.VillageId),
            { Kind: ScopeKind.Organization, Level: OrganizationLevel.City or OrganizationLevel.Province } => late.Where(task =>
                task.AssignedOrganizationId == task.CountyId || task.AssignedOrganizationId == task.SchoolId || task.AssignedOrganizationId == task.ClassId),
            _ => late.Where(task => false),
        };
    }
}
