using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Entities;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Users.Services;

/// <summary>Writes what was done to an account into the audit log, has this node read the account anew, and tells the other modules whose roles changed hands.</summary>
internal sealed class AccountLog(IAuditLog audit, IMemoryCache cache, RoleWords words, IDocumentSession session, IEventPublisher events)
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

    /// <summary>Roles at these organizations have changed hands; their rows are stored first, so that they can be read.</summary>
    public async Task TellAsync(IEnumerable<int> organizationIds, CancellationToken cancellationToken)
    {
        await session.SaveAsync(cancellationToken);
        await events.PublishAsync(new RoleHoldersChanged([.. organizationIds.Distinct()]), cancellationToken);
    }

    /// <summary>All roles of an account: it was closed, or opened again.</summary>
    public async Task TellOfAsync(int userId, CancellationToken cancellationToken) =>
        await TellAsync(await session.Set<Assignment>().Where(row => row.UserId == userId).Select(row => row.OrganizationId).ToListAsync(cancellationToken), cancellationToken);
}
