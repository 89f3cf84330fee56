using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Workflows.Services;

/// <summary>Finds whom a task goes to, today. Of hundreds that go the same way, who holds which role is asked once.</summary>
internal sealed class TaskRouter(IRoleHolders holders, IOrganizationPaths paths, TimeProvider time)
{
    private readonly Dictionary<(string Role, int OrganizationId), IReadOnlyList<RoleHolder>> _known = [];

    public async Task<TaskRoute> FindAsync(string role, OrganizationLevel level, int organizationId, int submittedBy, CancellationToken cancellationToken)
    {
        var path = await paths.FindAsync(organizationId, cancellationToken) ?? throw new InvalidOperationException($"There is no organization {organizationId}.");
        var seats = new List<RoleSeat>();
        foreach (var (above, at) in TaskRoutingRules.Ladder(role, level, path))
        {
            var seat = new RoleSeat(above, at, await HoldersButAsync(above, at, submittedBy, cancellationToken));
            seats.Add(seat);
            if (seat.Holders.Any(holder => holder != submittedBy))
            {
                break;
            }
        }
        return TaskRoutingRules.Route(seats, submittedBy);
    }

    public async Task<IReadOnlyList<int>> HoldersAsync(string role, int organizationId, CancellationToken cancellationToken) =>
        [.. (await SeatAsync(role, organizationId, cancellationToken)).Select(holder => holder.UserId).Distinct()];

    /// <summary>Without those who only stand in for somebody who has a part in the matter: nobody has their own substitute decide.</summary>
    public async Task<IReadOnlyList<int>> HoldersButAsync(string role, int organizationId, int party, CancellationToken cancellationToken) =>
        [.. (await SeatAsync(role, organizationId, cancellationToken)).Where(holder => holder.StandsInFor != party).Select(holder => holder.UserId).Distinct()];

    public async Task<IReadOnlyDictionary<int, string>> NamesAsync(IEnumerable<int> userIds, CancellationToken cancellationToken) =>
        userIds.ToList() is { Count: > 0 } ids ? await holders.NamesAsync(ids, cancellationToken) : new Dictionary<int, string>();

    /// <summary>After roles have changed hands in this request.</summary>
    public void Forget() => _known.Clear();

    private async Task<IReadOnlyList<RoleHolder>> SeatAsync(string role, int organizationId, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue((role, organizationId), out var found))
        {
            found = _known[(role, organizationId)] = await holders.SeatAsync(role, organizationId, ChinaTime.Today(time), cancellationToken);
        }
        return found;
    }
}
