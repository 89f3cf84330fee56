using LeftBehind.Abstractions.Security;

namespace LeftBehind.Workflows;

internal sealed class Permissions : IPermissionProvider
{
    public const string Manage = "ManageWorkflows";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Manage, "Change how registrations and letters are approved, and mend what got stuck") { IsSiteWide = true },
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Manage),
    ];
}
