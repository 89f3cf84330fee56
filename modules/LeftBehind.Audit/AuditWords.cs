using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit;

/// <summary>What was done, in words.</summary>
internal sealed class AuditWords(IStringLocalizer<Startup> text)
{
    public string Of((UnusualKind Kind, int Count) reason) => reason.Kind switch
    {
        UnusualKind.Files => text["{0} files in one day", reason.Count],
        UnusualKind.Night => text["{0} files between 23:00 and 5:00", reason.Count],
        UnusualKind.Revealed => text["{0} numbers revealed", reason.Count],
        UnusualKind.Exports => text["{0} exports", reason.Count],
        _ => text["{0} refused sign-ins", reason.Count],
    };

    public string Of(AuditAction action) => action switch
    {
        AuditAction.SignedIn => text["signed in"],
        AuditAction.SignInRefused => text["was refused at sign-in"],
        AuditAction.SignedOut => text["signed out"],
        AuditAction.Opened => text["opened"],
        AuditAction.Revealed => text["revealed"],
        AuditAction.Printed => text["printed"],
        AuditAction.Exported => text["exported"],
        AuditAction.Created => text["added"],
        AuditAction.Changed => text["changed"],
        AuditAction.Archived => text["archived"],
        AuditAction.Restored => text["restored"],
        AuditAction.Imported => text["imported"],
        AuditAction.Submitted => text["handed in"],
        AuditAction.Returned => text["returned"],
        AuditAction.Accepted => text["accepted"],
        AuditAction.Recalled => text["called back"],
        AuditAction.Answered => text["answered the alert"],
        AuditAction.Granted => text["gave a role or right"],
        AuditAction.Revoked => text["took a role or right away"],
        AuditAction.Configured => text["changed a setting"],
        _ => action.ToString(),
    };
}
