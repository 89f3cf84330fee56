using System.Globalization;
using System.Security.Claims;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Users.Services;

internal sealed class UserResolver(DbContext context, RolePermissions roles, IMemoryCache cache, IHttpContextAccessor http, TimeProvider time) : IUserResolver
{
    /// <summary>Cookie with the id of the assignment acted in. It is a wish: only an assignment that the user holds today counts.</summary>
    public const string AssignmentCookie = "assignment";

    private static readonly TimeSpan _cached = TimeSpan.FromSeconds(30);

    public async Task<CurrentUser> ResolveAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (!int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var userId))
        {
            return CurrentUser.Anonymous;
        }
        var account = await cache.GetOrCreateAsync(("user", userId), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _cached;
            return ReadAsync(user => user.Id == userId, cancellationToken);
        });
        return account is null || account.SecurityStamp != principal.FindFirstValue(SignInChecker.StampClaim)
            ? CurrentUser.Anonymous
            : account.As(WishedAssignment());
    }

    public async Task<CurrentUser?> FindAsync(string userName, CancellationToken cancellationToken)
    {
        var normalized = userName.ToUpperInvariant();
        return (await ReadAsync(user => user.NormalizedUserName == normalized, cancellationToken))?.As(null);
    }

    private long? WishedAssignment() =>
        long.TryParse(http.HttpContext?.Request.Cookies[AssignmentCookie], CultureInfo.InvariantCulture, out var id) ? id : null;

    private async Task<Account?> ReadAsync(System.Linq.Expressions.Expression<Func<User, bool>> which, CancellationToken cancellationToken)
    {
        if (await context.Set<User>().AsNoTracking().SingleOrDefaultAsync(which, cancellationToken) is not { } user)
        {
            return null;
        }
        var today = Today;
        var assignments = await context.Set<Assignment>().AsNoTracking()
            .Where(assignment => assignment.UserId == user.Id && assignment.From <= today && (assignment.Until == null || assignment.Until >= today))
            .OrderBy(assignment => assignment.Id).ToListAsync(cancellationToken);
        return new Account(user, [.. assignments.Select(assignment => UserOf(user, assignment))]);
    }

    private DateOnly Today => ChinaTime.Today(time);

    private CurrentUser UserOf(User user, Assignment assignment) => new(user.Id, user.UserName!, user.DisplayName)
    {
        AssignmentId = (int)assignment.Id,
        RoleName = assignment.Role,
        Scope = ScopeOf(assignment),
        Permissions = roles.Of(assignment.Role),
        MustChangePassword = user.MustChangePassword,
    };

    private static UserScope ScopeOf(Assignment assignment)
    {
        if (assignment.OrganizationId == 0)
        {
            return assignment.Role == RoleNames.SiteAdministrator ? UserScope.Everything : UserScope.Nothing;
        }
        var level = Enum.GetValues<OrganizationLevel>().First(level => assignment.At(level) == assignment.OrganizationId);
        var kind = RoleNames.GrantedOnly.Contains(assignment.Role) ? ScopeKind.Granted : ScopeKind.Organization;
        return new UserScope(kind, level, assignment.OrganizationId);
    }

    private sealed record Account(User User, IReadOnlyList<CurrentUser> Assignments)
    {
        public string? SecurityStamp => User.SecurityStamp;

        public CurrentUser As(long? assignmentId) =>
            Assignments.FirstOrDefault(user => user.AssignmentId == assignmentId)
            ?? (Assignments.Count > 0 ? Assignments[0] : new CurrentUser(User.Id, User.UserName!, User.DisplayName) { MustChangePassword = User.MustChangePassword });
    }
}
