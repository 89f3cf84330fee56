using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Rounds.Services;

/// <summary>Who acts and when, with a line in the log of what they did.</summary>
internal sealed class RoundLog(IAuditLog audit, IUserContext userContext, TimeProvider time)
{
    public CurrentUser User => userContext.User;

    public DateTime Now => time.GetUtcNow().UtcDateTime;

    public DateOnly Today => ChinaTime.Today(time);

    public bool IsOfCounty => User.Scope is { Kind: ScopeKind.Organization, Level: Abstractions.Data.OrganizationLevel.County };

    public Task RecordAsync(AuditAction action, string subject, string id, int organizationId, CancellationToken cancellationToken, string detail = "") =>
        audit.RecordAsync(new(action, subject, id) { OrganizationId = organizationId, Detail = detail }, cancellationToken);

    /// <summary>Reading is on record before the page is.</summary>
    public Task RecordNowAsync(AuditAction action, string subject, string id, int organizationId, CancellationToken cancellationToken, string detail = "") =>
        audit.RecordNowAsync(new(action, subject, id) { OrganizationId = organizationId, Detail = detail }, cancellationToken);
}
