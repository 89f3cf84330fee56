using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewAuditLog";

    public const string Check = "CheckAuditLog";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "See who opened and changed the files of one's organization"),
        new(Check, "Check that the log is whole") { IsSiteWide = true },
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, View, Check),
        new(RoleNames.CountyReviewer, View),
        new(RoleNames.Principal, View),
    ];
}
