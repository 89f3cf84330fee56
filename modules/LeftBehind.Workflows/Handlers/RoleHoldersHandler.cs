using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Handlers;

internal sealed class RoleHoldersHandler(TaskRerouting rerouting) : IEventHandler<RoleHoldersChanged>
{
    public Task HandleAsync(RoleHoldersChanged happened, CancellationToken cancellationToken) => rerouting.RunAsync(happened.OrganizationIds, cancellationToken);
}
