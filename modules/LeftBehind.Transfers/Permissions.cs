using LeftBehind.Abstractions.Security;

namespace LeftBehind.Transfers;

internal sealed class Permissions : IPermissionProvider
{
    public const string Send = "SendTransfers";
    public const string Receive = "ReceiveTransfers";
    public const string View = "ViewTransfers";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Send, "Begin the transfer of a pupil to another school, and call it back"),
        new(Receive, "See the cards of pupils who are to come, take them in or decline"),
        new(View, "See the transfers of one's organization", Send, Receive),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.CountyReviewer, Receive),
        new(RoleNames.Principal, Send, Receive),
        new(RoleNames.Clerk, Send, Receive),
        new(RoleNames.ClassTeacher, Send),
    ];
}
