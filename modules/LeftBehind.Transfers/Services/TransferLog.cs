using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Transfers.Services;

/// <summary>Who acts and when, with a line in the log of the file.</summary>
internal sealed class TransferLog(IAuditLog audit, IUserContext userContext, TimeProvider time)
{
    private const string ChildType = "Child";

    public CurrentUser User => userContext.User;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => ChinaTime.Today(time);

    public bool IsOfCounty => User.Scope is { Kind: ScopeKind.Organization, Level: OrganizationLevel.County };

    public Task RecordAsync(AuditAction action, string contentItemId, int organizationId, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, ChildType, contentItemId) { OrganizationId = organizationId, Detail = detail }, cancellationToken);

    /// <summary>Reading is on record before the page is.</summary>
    public Task RecordNowAsync(string contentItemId, int organizationId, string detail, CancellationToken cancellationToken) =>
        audit.RecordNowAsync(new(AuditAction.Opened, ChildType, contentItemId) { OrganizationId = organizationId, Detail = detail }, cancellationToken);
}
