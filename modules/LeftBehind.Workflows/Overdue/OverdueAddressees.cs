using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Overdue;

/// <summary>Who is told about a task. Of thousands at one desk, who sits there is asked once.</summary>
internal sealed class OverdueAddressees(TaskRouter router)
{
    public async Task<IReadOnlyList<int>> DecidersAsync(OverdueTask task, CancellationToken cancellationToken) =>
        task.AssigneeUserId is { } one ? [one] : await router.HoldersButAsync(task.AssignedRole, task.AssignedOrganizationId, task.SubmittedBy, cancellationToken);

    /// <summary>The first office further up that somebody holds.</summary>
    public async Task<IReadOnlyList<int>> AboveAsync(OverdueTask task, CancellationToken cancellationToken)
    {
        foreach (var (role, organizationId) in TaskRoutingRules.Above(TaskRoutingRules.Ladder(task.Role, task.Level, task.Path), task.AssignedRole, task.AssignedOrganizationId))
        {
            var holders = (await router.HoldersButAsync(role, organizationId, task.SubmittedBy, cancellationToken)).Where(holder => holder != task.SubmittedBy).ToList();
            if (holders.Count > 0)
            {
                return holders;
            }
        }
        return [];
    }
}
