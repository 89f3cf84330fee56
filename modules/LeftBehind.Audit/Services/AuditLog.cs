using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;

namespace LeftBehind.Audit.Services;

internal sealed class AuditLog(IDocumentSession session, IUnitOfWork unitOfWork, IUserContext userContext, IHttpContextAccessor http, TimeProvider time) : IAuditLog
{
    private const int LongestDetail = 400;

    public Task RecordAsync(AuditEntry entry, CancellationToken cancellationToken) => RecordManyAsync([entry], cancellationToken);

    public Task RecordManyAsync(IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken) =>
        session.InsertManyAsync([.. entries.Select(Row)], cancellationToken);

    public Task RecordNowAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        var row = Row(entry);
        return unitOfWork.RunAsync(
            null,
            services =>
            {
                services.GetRequiredService<IDocumentSession>().Set<AuditRow>().Add(row);
                return Task.FromResult(true);
            },
            cancellationToken);
    }

    private AuditRow Row(AuditEntry entry) => new()
    {
        OccurredUtc = time.GetUtcNow().UtcDateTime,
        UserId = entry.UserId ?? userContext.User.UserId,
        UserDisplayName = entry.UserDisplayName ?? userContext.User.SignedName,
        RoleName = userContext.User.RoleName,
        IpAddress = http.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? "",
        Action = entry.Action,
        Subject = entry.Subject,
        SubjectId = entry.SubjectId,
        Detail = entry.Detail.Length > LongestDetail ? entry.Detail[..LongestDetail] : entry.Detail,
        OrganizationId = entry.OrganizationId != 0 ? entry.OrganizationId : userContext.User.Scope.OrganizationId,
    };
}
