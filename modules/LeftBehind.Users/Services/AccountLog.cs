using System.Globalization;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Entities;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Users.Services;

/// <summary>Writes what was done to an account into the audit log, and has this node read the account anew.</summary>
internal sealed class AccountLog(IAuditLog audit, IMemoryCache cache, RoleWords words)
{
    /// <summary>Has this node read the account anew.</summary>
    public void Forget(int userId) => cache.Remove(UserResolver.CacheKey(userId));

    public Task RecordAsync(AuditAction action, int userId, string detail, CancellationToken cancellationToken)
    {
        Forget(userId);
        return audit.RecordAsync(new AuditEntry(action, nameof(User), userId.ToString(CultureInfo.InvariantCulture)) { Detail = detail }, cancellationToken);
    }

    public Task RecordRoleAsync(AuditAction action, int userId, string role, CancellationToken cancellationToken) =>
        RecordAsync(action, userId, words.Of(role), cancellationToken);
}
