using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users;

internal sealed class Permissions : IPermissionProvider
{
    public const string Manage = "ManageUsers";
    public const string ManageRoles = "ManageRoles";
    public const string ManageModules = "ManageModules";
    public const string ManageExports = "ManageExports";
    public const string View = "ViewUsers";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Manage, "Create accounts, give roles and reset passwords in one's organization"),
        new(ManageRoles, "Decide what each role may do") { IsSiteWide = true },
        new(ManageModules, "Switch modules on and off") { IsSiteWide = true },
        new(ManageExports, "Decide how files with people's data leave the site") { IsSiteWide = true },
        new(View, "See the accounts and roles of one's organization", Manage),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Manage, ManageRoles, ManageModules, ManageExports),
        new(RoleNames.CountyReviewer, Manage),
        new(RoleNames.Principal, Manage),
        new(RoleNames.Clerk, View),
    ];
}
