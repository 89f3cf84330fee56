using LeftBehind.Abstractions.Security;

namespace LeftBehind.Letters;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewLetters";
    public const string Edit = "EditLetters";
    public const string Approve = "ApproveLetters";
    public const string RecordContacts = "RecordContacts";
    public const string SetRecipients = "SetLetterRecipients";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "Read the letters of one's organization and who has answered", Edit, Approve),
        new(Edit, "Write letters to parents, hand them in, hand them out and note receipts"),
        new(Approve, "Approve letters that were handed in, or return them with a reason"),
        new(RecordContacts, "Note who was in touch with a family, and read it", Edit),
        new(SetRecipients, "Say who of a family gets letters, and block a person"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.CountyReviewer, Approve),
        new(RoleNames.Principal, Edit, Approve, SetRecipients),
        new(RoleNames.Clerk, Edit, SetRecipients),
        new(RoleNames.ClassTeacher, Edit, SetRecipients),
    ];
}
