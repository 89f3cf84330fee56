namespace LeftBehind.Abstractions.Security;

/// <summary>A line of the audit log as it is read.</summary>
/// <param name="OccurredUtc">UTC.</param>
/// <param name="Action">What happened.</param>
/// <param name="UserDisplayName">Who, as they were called on that day.</param>
/// <param name="RoleName">In which role, a name of <see cref="RoleNames"/>; empty before sign-in and for the system.</param>
/// <param name="Detail">What exactly.</param>
public sealed record AuditLine(DateTime OccurredUtc, AuditAction Action, string UserDisplayName, string RoleName, string Detail);
