using LeftBehind.Abstractions.Security;

namespace LeftBehind.Notifications;

internal sealed class Permissions : IPermissionProvider
{
    public const string Configure = "ConfigureMessages";
    public const string ViewOutgoing = "ViewOutgoingMessages";
    public const string Resend = "ResendMessages";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(Configure, "Set the mail server and the gateway for text messages") { IsSiteWide = true },
        new(ViewOutgoing, "See which e-mails and text messages left one's organization, and where they stand", Resend),
        new(Resend, "Send an e-mail or a text message again"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.SiteAdministrator, Configure, ViewOutgoing),
        new(RoleNames.CountyReviewer, ViewOutgoing),
        new(RoleNames.Principal, Resend),
        new(RoleNames.Clerk, Resend),
        new(RoleNames.ClassTeacher, Resend),
    ];
}
