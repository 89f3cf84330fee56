using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Navigation;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

/// <summary>The assignments of the current user, for the switcher in the header.</summary>
internal sealed class AssignmentSource(IDocumentSession session, IUserContext userContext, IOrganizationPaths paths, RoleWords roles, TimeProvider time) : IAssignmentSource
{
    public async Task<IReadOnlyList<AssignmentOption>> ListAsync(CancellationToken cancellationToken)
    {
        var (user, today) = (userContext.User, ChinaTime.Today(time));
        // One's own assignments, wherever they are: that is not a matter of the organization acted in.
        var own = await session.QueryOutsideScope<Assignment>()
            .Where(assignment => assignment.UserId == user.UserId && assignment.From <= today && (assignment.Until == null || assignment.Until >= today))
            .OrderBy(assignment => assignment.Id).ToListAsync(cancellationToken);
        var options = new List<AssignmentOption>(own.Count);
        foreach (var assignment in own)
        {
            var organization = await paths.NameAsync(assignment.OrganizationId, cancellationToken);
            options.Add(new AssignmentOption((int)assignment.Id, roles.InHeader(assignment.Role), organization, assignment.Id == user.AssignmentId));
        }
        return options;
    }
}
