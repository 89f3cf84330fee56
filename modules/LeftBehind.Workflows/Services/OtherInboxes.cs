using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Navigation;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>Counts what waits for the user beside their own inbox: where they stand in for somebody, and in the office that they head.</summary>
internal sealed class OtherInboxes(IEnumerable<IAssignmentSource> assignments, IUserResolver users, TaskQuery query)
{
    public async Task<IReadOnlyList<OtherInbox>> ListAsync(CancellationToken cancellationToken)
    {
        var roles = new List<AssignmentOption>();
        foreach (var source in assignments)
        {
            roles.AddRange((await source.ListAsync(cancellationToken)).Where(role => role.StandsInFor.Length > 0 && !role.IsCurrent));
        }
        // Nearly nobody stands in for anybody: the others cost nothing.
        var own = roles.Count == 0 ? [] : (await users.FindAllAsync(query.User.UserName, cancellationToken)).ToDictionary(user => user.AssignmentId);
        var inboxes = new List<OtherInbox>();
        foreach (var role in roles.Where(role => own.ContainsKey(role.Id)))
        {
            var count = await query.CountAsAsync(own[role.Id], InboxPage.MostShown + 1, cancellationToken);
            inboxes.Add(new(role.Id, role.RoleName, role.StandsInFor, InboxPage.Shown(count)));
        }
        return inboxes;
    }

    public async Task<string> CountOfficeAsync(CancellationToken cancellationToken) => RoleNames.OfficeOf(query.User.RoleName) is null
        ? ""
        : InboxPage.Shown(await query.OfMyOffice().OrderBy(task => task.DueOn).Take(InboxPage.MostShown + 1).CountAsync(cancellationToken));
}
