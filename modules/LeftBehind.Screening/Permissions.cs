using LeftBehind.Abstractions.Security;

namespace LeftBehind.Screening;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewScreening";
    public const string Screen = "ScreenPupils";

    /// <summary>Of the module Children: who may enter files may begin one from the class list.</summary>
    public const string EditChildren = "EditChildren";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "See how far the classes of one's organization have been gone through", Screen),
        new(Screen, "Go through the pupils of a class and say who needs a file"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.CountyReviewer, View),
        new(RoleNames.Principal, Screen),
        new(RoleNames.Clerk, Screen),
        new(RoleNames.ClassTeacher, Screen),
    ];
}
