using LeftBehind.Abstractions.Security;

namespace LeftBehind.Rounds;

internal sealed class Permissions : IPermissionProvider
{
    public const string Manage = "ManageRounds";
    public const string HandIn = "HandInSchoolLists";
    public const string Approve = "ApproveSchoolLists";
    public const string View = "ViewRounds";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Manage, "Open and close rounds, give a school more time, remind schools and hand in for them"),
        new(HandIn, "Hand in the school's list in a round"),
        new(Approve, "Approve or return a school's list"),
        new(View, "See the rounds and what one's school has handed in", Manage, HandIn, Approve),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.CountyReviewer, Manage, Approve),
        new(RoleNames.Principal, HandIn, Approve),
        new(RoleNames.Clerk, HandIn),
    ];
}
