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

    public static object CacheKey(int userId) => ("user", userId);

    private static readonly TimeSpan _cached = TimeSpan.FromSeconds(30);

    public async Task<CurrentUser> ResolveAsync(ClaimsPrincipal principal, CancellationToken cancellationToken)
    {
        if (!int.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), CultureInfo.InvariantCulture, out var userId))
        {
            return CurrentUser.Anonymous;
        }
        var account = await CachedAsync(userId, cancellationToken);
        return account is null || account.SecurityStamp != principal.FindFirstValue(SignInChecker.StampClaim)
            ? CurrentUser.Anonymous
            : account.As(WishedAssignment());
    }

    /// <summary>All that a person may act as today.</summary>
    public async Task<IReadOnlyList<CurrentUser>> AssignmentsAsync(int userId, CancellationToken cancellationToken) =>
        (await CachedAsync(userId, cancellationToken))?.Assignments ?? [];

    public async Task<CurrentUser?> FindAsync(string userName, CancellationToken cancellationToken) =>
        (await NamedAsync(userName, cancellationToken))?.As(null);

    public async Task<CurrentUser?> FindAsync(string userName, int assignmentId, CancellationToken cancellationToken) =>
        (await NamedAsync(userName, cancellationToken))?.Assignments.FirstOrDefault(user => user.AssignmentId == assignmentId);

    public async Task<IReadOnlyList<CurrentUser>> FindAllAsync(string userName, CancellationToken cancellationToken) =>
        (await NamedAsync(userName, cancellationToken))?.Assignments ?? [];

    private Task<Account?> NamedAsync(string userName, CancellationToken cancellationToken)
    {
        var normalized = userName.ToUpperInvariant();
        return ReadAsync(user => user.NormalizedUserName == normalized, cancellationToken);
    }

    private long? WishedAssignment() =>
        long.TryParse(http.HttpContext?.Request.Cookies[AssignmentCookie], CultureInfo.InvariantCulture, out var id) ? id : null;

    private Task<Account?> CachedAsync(int userId, CancellationToken cancellationToken) => cache.GetOrCreateAsync(CacheKey(userId), entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = _cached;
        return ReadAsync(user => user.Id == userId, cancellationToken);
    });

    private async Task<Account?> ReadAsync(System.Linq.Expressions.Expression<Func<User, bool>> which, CancellationToken cancellationToken)
    {
        if (await context.Set<User>().AsNoTracking().SingleOrDefaultAsync(which, cancellationToken) is not { ClosedUtc: null } user)
        {
            return null;
        }
        var today = Today;
        var assignments = await context.Set<Assignment>().AsNoTracking()
            .Where(assignment => assignment.UserId == user.Id && assignment.From <= today && (assignment.Until == null || assignment.Until >= today))
            .OrderBy(assignment => assignment.Id)
            .Select(assignment => new { Row = assignment, For = context.Set<User>().Where(other => other.Id == assignment.StandsInFor).Select(other => other.DisplayName).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var users = new List<CurrentUser>(assignments.Count);
        foreach (var assignment in assignments)
        {
            users.Add(UserOf(user, assignment.Row) with { Permissions = await roles.OfAsync(assignment.Row.Role, cancellationToken), StandsInForName = assignment.For ?? "" });
        }
        return new Account(user, users);
    }

    private DateOnly Today => ChinaTime.Today(time);

    private static CurrentUser UserOf(User user, Assignment assignment) => new(user.Id, user.UserName!, user.DisplayName)
    {
        AssignmentId = (int)assignment.Id,
        RoleName = assignment.Role,
        Scope = ScopeOf(assignment),
        StandsInFor = assignment.StandsInFor,
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
