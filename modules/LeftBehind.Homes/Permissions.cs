using LeftBehind.Abstractions.Security;

namespace LeftBehind.Homes;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewHomes";
    public const string Edit = "EditHomes";
    public const string Export = "ExportHomes";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "See the homes of one's organization or those that one manages", Edit),
        new(Edit, "Register homes, change and archive them"),
        new(Export, "Export lists of homes"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.CountyReviewer, View, Export),
        new(RoleNames.Principal, Edit, Export),
        new(RoleNames.Clerk, Edit, Export),
        new(RoleNames.HomeManager, View),
    ];
}
