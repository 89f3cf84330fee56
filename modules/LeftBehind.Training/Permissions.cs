using LeftBehind.Abstractions.Security;

namespace LeftBehind.Training;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewTraining";
    public const string Edit = "EditTraining";
    public const string Approve = "ApproveTraining";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "Read the articles for families of one's organization", Edit, Approve),
        new(Edit, "Write articles for families and hand them in"),
        new(Approve, "Approve articles for families that were handed in, or return them with a reason"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.RegionAdministrator, Approve),
        new(RoleNames.CountyReviewer, Edit, Approve),
        new(RoleNames.Principal, Edit, Approve),
        new(RoleNames.Clerk, Edit),
        new(RoleNames.ClassTeacher, View),
    ];
}
