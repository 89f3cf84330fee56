using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

/// <summary>
/// Who may change an account. It opens every task that its owner has, also those elsewhere, so resetting its password or renaming it needs
/// the right to give all of them: else a school could take over the account of a county's reviewer who also teaches there.
/// </summary>
internal sealed class AccountRights(IDocumentSession session, IUserContext userContext, TimeProvider time)
{
    public CurrentUser User => userContext.User;

    public bool MayGive(string role, ScopedRow? at) => AssignmentRules.MayGive(User, role, at);

    public async Task<bool> MayManageAsync(int userId, CancellationToken cancellationToken) =>
        (await ManageableAsync([userId], cancellationToken)).Contains(userId);

    /// <summary>Which of these accounts the user may change.</summary>
    public async Task<IReadOnlySet<int>> ManageableAsync(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken)
    {
        int[] others = [.. userIds.Where(id => id != User.UserId)];
        if (!User.Has(Permissions.Manage) || others.Length == 0)
        {
            return new HashSet<int>();
        }
        if (User.RoleName == RoleNames.SiteAdministrator)
        {
            return others.ToHashSet();
        }
        // All of their roles, wherever they are: that is the point.
        var all = await session.QueryOutsideScope<Assignment>().Where(row => others.Contains(row.UserId)).ToListAsync(cancellationToken);
        return all.GroupBy(row => row.UserId).Where(rows => rows.Any(User.Scope.Covers) && rows.Where(IsLiving).All(row => MayGive(row.Role, row))).Select(rows => rows.Key).ToHashSet();
    }

    private bool IsLiving(Assignment row) => row.Until is null || row.Until >= ChinaTime.Today(time);
}
