using System.Security.Claims;

namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Turns a signed-in principal into a <see cref="CurrentUser"/> with the assignment acted in. Implemented by the Users module,
/// read per request with at most 60 seconds of cache: an assignment that ended stops working within a minute.
/// </summary>
public interface IUserResolver
{
    /// <summary>The user of a principal; anonymous where the account is gone or its password was changed since. A lock-out closes the door to new sign-ins only.</summary>
    Task<CurrentUser> ResolveAsync(ClaimsPrincipal principal, CancellationToken cancellationToken);

    /// <summary>The user with a sign-in name in their first assignment, for verbs (<c>--as USER</c>); null when unknown.</summary>
    Task<CurrentUser?> FindAsync(string userName, CancellationToken cancellationToken);

    /// <summary>The user with a sign-in name in each of the assignments held today; empty when unknown.</summary>
    Task<IReadOnlyList<CurrentUser>> FindAllAsync(string userName, CancellationToken cancellationToken);

    /// <summary>The user with a sign-in name in one of their assignments, for work that outlives the request; null when it has ended.</summary>
    Task<CurrentUser?> FindAsync(string userName, int assignmentId, CancellationToken cancellationToken);
}
