using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

// Whom work goes to is not a question of what the user may see.
internal sealed class RoleHolders(DbContext context) : IRoleHolders
{
    private static readonly CompiledQuery<Func<DbContext, string, int, DateOnly, IAsyncEnumerable<RoleHolder>>> _seat = new(() => EF.CompileAsyncQuery(
        (DbContext context, string role, int organizationId, DateOnly on) => context.Set<Assignment>().AsNoTracking().TagWith(PreparedStatement.Tag)
            .Where(row => row.OrganizationId == organizationId && row.Role == role && row.From <= on && (row.Until == null || row.Until >= on))
            .Where(row => context.Set<User>().Any(user => user.Id == row.UserId && user.ClosedUtc == null))
            .OrderBy(row => row.UserId).Select(row => new RoleHolder(row.UserId, row.StandsInFor))));

    public async Task<IReadOnlyList<int>> FindAsync(string roleName, int organizationId, DateOnly on, CancellationToken cancellationToken) =>
        [.. (await SeatAsync(roleName, organizationId, on, cancellationToken)).Select(holder => holder.UserId).Distinct()];

    public async Task<IReadOnlyList<RoleHolder>> SeatAsync(string roleName, int organizationId, DateOnly on, CancellationToken cancellationToken)
    {
        var rows = await _seat.For(context)(context, roleName, organizationId, on).ToListAsync(cancellationToken);
        return [.. rows.Where(row => row.StandsInFor is null || !rows.Contains(row with { StandsInFor = null })).Distinct()];
    }

    public async Task<IReadOnlyDictionary<int, int>> OwnHoldersAsync(string roleName, IReadOnlyCollection<int> organizationIds, DateOnly on, CancellationToken cancellationToken)
    {
        int[] ids = [.. organizationIds];
        var rows = await context.Set<Assignment>().AsNoTracking()
            .Where(row => ids.Contains(row.OrganizationId) && row.Role == roleName && row.StandsInFor == null && row.From <= on && (row.Until == null || row.Until >= on))
            .Where(row => context.Set<User>().Any(user => user.Id == row.UserId && user.ClosedUtc == null))
            .OrderBy(row => row.From).ThenBy(row => row.Id).Select(row => new { row.OrganizationId, row.UserId }).ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.OrganizationId).ToDictionary(group => group.Key, group => group.First().UserId);
    }

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. userIds];
        return await context.Set<User>().AsNoTracking().Where(user => ids.Contains(user.Id)).ToDictionaryAsync(user => user.Id, user => user.DisplayName, cancellationToken);
    }
}
