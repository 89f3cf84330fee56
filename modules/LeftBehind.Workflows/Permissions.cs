using LeftBehind.Abstractions.Security;

namespace LeftBehind.Workflows;

internal sealed class Permissions : IPermissionProvider
{
    public const string Manage = "ManageWorkflows";
    public const string UseInbox = "UseInbox";

    public const string View = "ViewWorkflows";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Manage, "Change how registrations and letters are approved, and mend what got stuck") { IsSiteWide = true },
        new(View, "See how far the approvals of one's organization have come, and where one got stuck", Manage),
        new(UseInbox, "See what waits for one's decision, and decide it"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Manage, UseInbox),
        new(RoleNames.RegionAdministrator, UseInbox),
        new(RoleNames.CountyReviewer, UseInbox, View),
        new(RoleNames.Principal, UseInbox),
        new(RoleNames.Clerk, UseInbox),
        new(RoleNames.ClassTeacher, UseInbox),
    ];
}
