using LeftBehind.Abstractions.Security;

namespace LeftBehind.Families;

internal sealed class Permissions : IPermissionProvider
{
    public const string Handle = "HandleFamilyRequests";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Handle, "Read what families answer, ask for and report, and deal with it"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.Principal, Handle),
        new(RoleNames.Clerk, Handle),
        new(RoleNames.ClassTeacher, Handle),
    ];
}
