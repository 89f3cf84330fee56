using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users;

/// <summary>Which role stands where, and who may give it.</summary>
internal static class AssignmentRules
{
    public const string WrongLevel = "This role does not exist at an organization of that kind.";
    public const string NotYours = "You may not give this role there.";
    public const string EndsBeforeItBegins = "The last day lies before the first day.";

    /// <summary>The organizations at which a role is held; none for the site's administrator, who stands above all.</summary>
    public static IReadOnlyList<OrganizationLevel> LevelsOf(string role) => role switch
    {
        RoleNames.RegionAdministrator => [OrganizationLevel.Province, OrganizationLevel.City],
        RoleNames.CountyReviewer => [OrganizationLevel.County],
        RoleNames.Principal or RoleNames.Clerk => [OrganizationLevel.School],
        RoleNames.ClassTeacher => [OrganizationLevel.Class],
        RoleNames.Mentor or RoleNames.Counsellor => [OrganizationLevel.School],
        RoleNames.HomeManager => [OrganizationLevel.School, OrganizationLevel.Village],
        _ => [],
    };

    /// <summary>
    /// 0 is the highest. Holding more or other permissions is not what counts: a county opens files that it may not change, and
    /// gives schools the roles that change them.
    /// </summary>
    public static int RankOf(string role) => role switch
    {
        RoleNames.SiteAdministrator => 0,
        RoleNames.RegionAdministrator => 1,
        RoleNames.CountyReviewer => 2,
        RoleNames.Principal => 3,
        RoleNames.Clerk => 4,
        _ => 5,
    };

    public static bool FitsAt(string role, OrganizationLevel? level) => level is { } at ? LevelsOf(role).Contains(at) : role == RoleNames.SiteAdministrator;

    /// <summary>Nobody gives, changes or ends a role above their own or outside their organization. Without a path it is the site's administrator's.</summary>
    public static bool MayGive(CurrentUser giver, string role, ScopedRow? at) =>
        giver.Has(Permissions.Manage)
        && giver.Scope.Kind is ScopeKind.Organization or ScopeKind.Everything
        && RankOf(role) >= RankOf(giver.RoleName)
        && (at is null || at.OrganizationId == 0 ? giver.RoleName == RoleNames.SiteAdministrator : giver.Scope.Covers(at));

    /// <summary>The roles that a person may give, the highest first.</summary>
    public static IReadOnlyList<string> RolesGivenBy(CurrentUser giver) =>
        [.. RoleNames.All.Where(role => RankOf(role) >= RankOf(giver.RoleName)).OrderBy(RankOf)];

    public static bool Holds(DateOnly from, DateOnly? until, DateOnly on) => from <= on && (until is null || until >= on);
}
