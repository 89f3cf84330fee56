using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

// Whom work goes to is not a question of what the user may see.
internal sealed class RoleHolders(DbContext context) : IRoleHolders
{
    public async Task<IReadOnlyList<int>> FindAsync(string roleName, int organizationId, DateOnly on, CancellationToken cancellationToken) =>
        await context.Set<Assignment>().AsNoTracking()
            .Where(row => row.OrganizationId == organizationId && row.Role == roleName && row.From <= on && (row.Until == null || row.Until >= on))
            .Where(row => context.Set<User>().Any(user => user.Id == row.UserId && user.ClosedUtc == null))
            .Select(row => row.UserId).Distinct().OrderBy(id => id).ToListAsync(cancellationToken);

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. userIds];
        return await context.Set<User>().AsNoTracking().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
