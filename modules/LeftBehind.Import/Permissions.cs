using LeftBehind.Abstractions.Security;

namespace LeftBehind.Import;

internal sealed class Permissions : IPermissionProvider
{
    public const string Import = "ImportWorkbooks";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
        [new(Import, "Import workbooks into what one may edit")];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Import),
        new(RoleNames.CountyReviewer, Import),
        new(RoleNames.Principal, Import),
        new(RoleNames.Clerk, Import),
        new(RoleNames.ClassTeacher, Import),
    ];
}
