using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>The tasks of the current user in the role that they act in.</summary>
internal sealed class TaskQuery(IDocumentSession session, IUserContext userContext, TimeProvider time)
{
    public CurrentUser User => userContext.User;

    public DateOnly Today => ChinaTime.Today(time);

    /// <summary>The user, and for whom they stand in: twice the user where for nobody.</summary>
    public (int Me, int Other) Parties => (User.UserId, User.StandsInFor ?? User.UserId);

    /// <summary>What waits for me: not what I handed in myself, nor what a colleague has taken.</summary>
    public IQueryable<WorkflowTask> Mine()
    {
        var (me, other) = Parties;
        return OfMyRole().Where(task => task.AssigneeUserId == null || task.AssigneeUserId == me || task.AssigneeUserId == other);
    }

    /// <summary>With what colleagues in the same role have taken.</summary>
    public IQueryable<WorkflowTask> OfMyRole() => OfRole(User.RoleName);

    /// <summary>What waits for the office that the user heads, whose work they may do as well.</summary>
    public IQueryable<WorkflowTask> OfMyOffice() => OfRole(RoleNames.OfficeOf(User.RoleName));

    /// <summary>What the user may answer: not a list to page through, since it walks two of them.</summary>
    public IQueryable<WorkflowTask> Answerable()
    {
        var (role, office) = (User.RoleName, RoleNames.OfficeOf(User.RoleName));
        return Open(session.Query<WorkflowTask>(), User).Where(task => task.AssignedRole == role || task.AssignedRole == office);
    }

    /// <summary>How many wait in another of the user's own roles, as far as is said.</summary>
    public Task<int> CountAsAsync(CurrentUser acting, int most, CancellationToken cancellationToken)
    {
        var (role, me, other) = (acting.RoleName, acting.UserId, acting.StandsInFor);
        return Open(session.QueryOutsideScope<WorkflowTask>(), acting).Where(task => task.AssignedRole == role && (task.AssigneeUserId == null || task.AssigneeUserId == me || task.AssigneeUserId == other))
            .OrderBy(task => task.DueOn).Take(most).CountAsync(cancellationToken);
    }

    /// <summary>Whosever they are: for the number of the last of them, and for nothing else.</summary>
    public IQueryable<WorkflowTask> Anybodys() => session.QueryOutsideScope<WorkflowTask>();

    private IQueryable<WorkflowTask> OfRole(string? role) => Open(session.Query<WorkflowTask>(), User).Where(task => task.AssignedRole == role);

    private static IQueryable<WorkflowTask> Open(IQueryable<WorkflowTask> tasks, CurrentUser user)
    {
        var (me, other, organizationId) = (user.UserId, user.StandsInFor ?? user.UserId, user.Scope.OrganizationId);
        return tasks.Where(task => task.State == WorkflowTaskState.Open
            && task.AssignedOrganizationId == organizationId && task.SubmittedBy != me && task.SubmittedBy != other
            && (task.CorrectedBy == null || (task.CorrectedBy != me && task.CorrectedBy != other) || (task.Marks & TaskMarks.ColleagueDecides) == 0));
    }

    /// <summary>A task that waits for somebody in my role, or that somebody in it has done.</summary>
    public Task<WorkflowTask?> FindAsync(long id, CancellationToken cancellationToken)
    {
        var (role, office, organizationId) = (User.RoleName, RoleNames.OfficeOf(User.RoleName), User.Scope.OrganizationId);
        return session.Query<WorkflowTask>().SingleOrDefaultAsync(
            task => task.Id == id && task.AssignedOrganizationId == organizationId && (task.AssignedRole == role || task.AssignedRole == office), cancellationToken);
    }
}
