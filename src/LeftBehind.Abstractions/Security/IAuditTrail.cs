namespace LeftBehind.Abstractions.Security;

/// <summary>Reads the audit log of one thing. The view component <c>AuditTrail</c> (subject, subjectId) shows it in words on the thing's own page.</summary>
public interface IAuditTrail
{
    /// <summary>The newest lines about a thing, within the current user's scope. Who sees granted files only sees none.</summary>
    Task<IReadOnlyList<AuditLine>> ReadAsync(string subject, string subjectId, int count, CancellationToken cancellationToken);
}
