using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Children;

/// <summary>What of a file somebody sees who may open it.</summary>
internal static class ChildSightRules
{
    /// <summary>Schools see the newest version of a file, those above them the accepted one.</summary>
    public static bool ReadsLatest(CurrentUser user) => user.Scope is not { Kind: ScopeKind.Organization, Level: <= OrganizationLevel.Township };

    /// <summary>The others see a card: name, class and whom to call.</summary>
    public static bool SeesWholeFile(CurrentUser user) => user.Has(Permissions.View);

    /// <summary>Numbers of documents belong to the file; whom to call stands on the card.</summary>
    public static bool MayReveal(CurrentUser user, string field) => field == GuardianPhone || ((field is ResidentId or StudentRegistry) && SeesWholeFile(user));

    public const string GuardianPhone = "guardian-phone";
    public const string ResidentId = "resident-id";
    public const string StudentRegistry = "student-registry";
}
