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
    public IQueryable<WorkflowTask> OfMyRole()
    {
        var ((me, other), role, organizationId) = (Parties, User.RoleName, User.Scope.OrganizationId);
        return session.Query<WorkflowTask>().Where(task => task.State == WorkflowTaskState.Open
            && task.AssignedOrganizationId == organizationId && task.AssignedRole == role && task.SubmittedBy != me && task.SubmittedBy != other
            && (task.CorrectedBy == null || (task.CorrectedBy != me && task.CorrectedBy != other) || (task.Marks & TaskMarks.ColleagueDecides) == 0));
    }

    /// <summary>A task that waits for somebody in my role, or that somebody in it has done.</summary>
    public Task<WorkflowTask?> FindAsync(long id, CancellationToken cancellationToken)
    {
        var (role, organizationId) = (User.RoleName, User.Scope.OrganizationId);
        return session.Query<WorkflowTask>().SingleOrDefaultAsync(
            task => task.Id == id && task.AssignedOrganizationId == organizationId && task.AssignedRole == role, cancellationToken);
    }
}
