using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Homes.Services;

/// <summary>Who opens a home's page; it holds phones.</summary>
internal sealed class HomeCardLog(IAuditLog audit, IUserContext userContext)
{
    public bool MayEdit => userContext.User.Has(Permissions.Edit);

    public Task OpenedAsync(ContentItem item, CancellationToken cancellationToken) =>
        audit.RecordNowAsync(new(AuditAction.Opened, HomeType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId }, cancellationToken);
}
