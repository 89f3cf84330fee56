using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Overdue;

/// <summary>Who is told about a task. Of thousands that lie at one desk, what is above it is found once.</summary>
internal sealed class OverdueAddressees(TaskRouter router, IOrganizationPaths paths)
{
    private readonly Dictionary<(int OrganizationId, string Role, OrganizationLevel Level, string AssignedRole, int AssignedAt), IReadOnlyList<(string Role, int OrganizationId)>> _above = [];

    public async Task<IReadOnlyList<int>> DecidersAsync(OverdueTask task, CancellationToken cancellationToken) =>
        task.AssigneeUserId is { } one ? [one] : await router.HoldersButAsync(task.AssignedRole, task.AssignedOrganizationId, task.SubmittedBy, cancellationToken);

    /// <summary>The first office further up that somebody holds.</summary>
    public async Task<IReadOnlyList<int>> AboveAsync(OverdueTask task, CancellationToken cancellationToken)
    {
        foreach (var (role, organizationId) in await SeatsAboveAsync(task, cancellationToken))
        {
            var holders = (await router.HoldersButAsync(role, organizationId, task.SubmittedBy, cancellationToken)).Where(holder => holder != task.SubmittedBy).ToList();
            if (holders.Count > 0)
            {
                return holders;
            }
        }
        return [];
    }

    private async Task<IReadOnlyList<(string Role, int OrganizationId)>> SeatsAboveAsync(OverdueTask task, CancellationToken cancellationToken)
    {
        var desk = (task.OrganizationId, task.Role, task.Level, task.AssignedRole, task.AssignedOrganizationId);
        if (!_above.TryGetValue(desk, out var seats))
        {
            var path = await paths.FindAsync(task.OrganizationId, cancellationToken);
            seats = _above[desk] = path is null ? [] : [.. TaskRoutingRules.Above(TaskRoutingRules.Ladder(task.Role, task.Level, path), task.AssignedRole, task.AssignedOrganizationId)];
        }
        return seats;
    }
}
