using LeftBehind.Abstractions.Security;

namespace LeftBehind.Organizations;

internal sealed class Permissions : IPermissionProvider
{
    public const string Manage = "ManageOrganizations";
    public const string ManageClasses = "ManageClasses";
    public const string View = "ViewOrganizations";
    public const string ManageTerms = "ManageTerms";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Manage, "Create, rename, move and close the organizations below one's own"),
        new(ManageClasses, "Set up the classes of one's school and name who answers for it", Manage),
        new(View, "See the organizations below one's own", Manage, ManageClasses),
        new(ManageTerms, "Set the first and last days of terms"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Manage, ManageTerms),
        new(RoleNames.RegionAdministrator, Manage, ManageTerms),
        new(RoleNames.CountyReviewer, Manage, ManageTerms),
        new(RoleNames.Principal, ManageClasses),
        new(RoleNames.Clerk, ManageClasses),
        new(RoleNames.ClassTeacher, View),
    ];
}
