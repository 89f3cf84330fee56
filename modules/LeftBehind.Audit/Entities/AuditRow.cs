using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit.Entities;

internal sealed class AuditRow : ScopedRow
{
    public long Id { get; set; }

    public DateTime OccurredUtc { get; set; }

    public int UserId { get; set; }

    /// <summary>As it was on that day: the account may be renamed or closed later.</summary>
    public string UserDisplayName { get; set; } = "";

    public string RoleName { get; set; } = "";

    public string IpAddress { get; set; } = "";

    public AuditAction Action { get; set; }

    public string Subject { get; set; } = "";

    public string SubjectId { get; set; } = "";

    public string Detail { get; set; } = "";
}
