using LeftBehind.Abstractions.Security;

namespace LeftBehind.Homes;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewHomes";
    public const string Edit = "EditHomes";
    public const string Approve = "ApproveHomes";
    public const string Export = "ExportHomes";
    public const string ViewNeeds = "ViewHomeNeeds";
    public const string Configure = "ConfigureHomes";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "See the homes of one's organization or those that one manages", Edit, Approve),
        new(Edit, "Register homes, change and archive them"),
        new(Approve, "Approve homes that were handed in, or return them with a reason"),
        new(Export, "Export lists of homes"),
        new(ViewNeeds, "See which schools lack a home; above the county how many"),
        new(Configure, "Set from how many children on a school should have a home"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.RegionAdministrator, ViewNeeds),
        new(RoleNames.CountyReviewer, View, Approve, Export, ViewNeeds, Configure),
        new(RoleNames.Principal, Edit, Approve, Export),
        new(RoleNames.Clerk, Edit, Export),
        new(RoleNames.HomeManager, View),
    ];
}
