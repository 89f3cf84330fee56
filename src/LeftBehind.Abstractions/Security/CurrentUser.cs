using LeftBehind.Abstractions.Data;

namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Who acts, in which of their assignments. A person acts in one assignment at a time (switched in the header): that gives
/// the permissions and the organization whose records are seen.
/// </summary>
/// <param name="UserId">0 for the system.</param>
/// <param name="UserName">The sign-in name.</param>
/// <param name="DisplayName">The person's name as colleagues read it.</param>
public sealed record CurrentUser(int UserId, string UserName, string DisplayName)
{
    /// <summary>The assignment acted in; 0 where the user has none and may do nothing.</summary>
    public int AssignmentId { get; init; }

    /// <summary>The role acted in, a name of <see cref="RoleNames"/>; the screen parts say it in the users' words. Empty where there is none.</summary>
    public string RoleName { get; init; } = "";

    /// <summary>For whom this assignment is acted in while that person is absent; null for one's own.</summary>
    public int? StandsInFor { get; init; }

    /// <summary>What that person is called; empty for one's own assignment.</summary>
    public string StandsInForName { get; init; } = "";

    /// <summary>Which records are seen.</summary>
    public UserScope Scope { get; init; } = UserScope.Nothing;

    /// <summary>Names of all permissions held, implied ones included.</summary>
    public IReadOnlySet<string> Permissions { get; init; } = new HashSet<string>();

    /// <summary>True until a first password has been changed: every page but that one is closed.</summary>
    public bool MustChangePassword { get; init; }

    // As long as the columns in which names are kept.
    private const int LongestSignature = 60;

    /// <summary>Nobody: may do nothing and sees nothing.</summary>
    public static CurrentUser Anonymous { get; } = new(0, "", "");

    /// <summary>The system itself, for jobs, recipes and verbs: sees everything. Never given to a web request.</summary>
    public static CurrentUser System { get; } = new(0, "system", "系统") { Scope = UserScope.Everything };

    /// <summary>How decisions are signed: 张三, or 张三代李四 for somebody who stands in.</summary>
    public string SignedName => StandsInFor is not null && DisplayName.Length + StandsInForName.Length < LongestSignature ? $"{DisplayName}代{StandsInForName}" : DisplayName;

    /// <summary>Whether somebody is this person, or the one for whom they stand in: what one of the two handed in, the other does not decide.</summary>
    public bool IsParty(int? userId) => userId is { } id && (id == UserId || id == StandsInFor);

    /// <summary>Whether a permission is held in the current assignment. The system holds all.</summary>
    public bool Has(string permission) => Scope.Kind == ScopeKind.Everything && UserId == 0 && UserName == "system" || Permissions.Contains(permission);

    /// <summary>Whether a permission is held for a record: both the permission and the record's organization must fit.</summary>
    public bool Has(string permission, ScopedRow record) => Has(permission) && Scope.Covers(record);
}
