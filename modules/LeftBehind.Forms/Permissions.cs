using LeftBehind.Abstractions.Security;

namespace LeftBehind.Forms;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewForms";
    public const string Issue = "IssueForms";
    public const string Configure = "ConfigureForms";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "Print and export the official forms of one's organization", Issue, Configure),
        new(Issue, "Keep the school's Annex 2 as it is handed in"),
        new(Configure, "Choose how the county's forms word the care by one parent"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.CountyReviewer, Configure),
        new(RoleNames.Principal, Issue),
        new(RoleNames.Clerk, Issue),
        new(RoleNames.ClassTeacher, View),
    ];
}
