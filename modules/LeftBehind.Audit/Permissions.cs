using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewAuditLog";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } = [new(View, "See who opened and changed the files of one's organization")];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, View),
        new(RoleNames.CountyReviewer, View),
        new(RoleNames.Principal, View),
    ];
}
