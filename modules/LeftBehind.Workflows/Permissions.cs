using LeftBehind.Abstractions.Security;

namespace LeftBehind.Workflows;

internal sealed class Permissions : IPermissionProvider
{
    public const string Manage = "ManageWorkflows";

    public const string View = "ViewWorkflows";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Manage, "Change how registrations and letters are approved, and mend what got stuck") { IsSiteWide = true },
        new(View, "See how far the approvals of one's organization have come, and where one got stuck", Manage),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Manage),
        new(RoleNames.CountyReviewer, View),
    ];
}
