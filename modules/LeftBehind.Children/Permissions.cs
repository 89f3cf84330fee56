using LeftBehind.Abstractions.Security;

namespace LeftBehind.Children;

internal sealed class Permissions : IPermissionProvider
{
    public const string View = "ViewChildren";
    public const string ViewCards = "ViewChildCards";
    public const string Edit = "EditChildren";
    public const string Accept = "AcceptChildren";
    public const string Import = "ImportChildren";
    public const string EnterForSchools = "EnterChildrenForSchools";
    public const string Correct = "CorrectChildren";
    public const string Export = "ExportChildren";
    public const string AnswerAlerts = "AnswerCareAlerts";
    public const string ViewCounts = "ViewChildCounts";

    IReadOnlyList<Permission> IPermissionProvider.Permissions { get; } =
    [
        new(View, "Open the files of one's organization or those granted", Edit, Accept),
        new(ViewCards, "See name, class and whom to call of the pupils granted", View),
        new(Edit, "Enter files, change them and hand them in"),
        new(Import, "Import files from workbooks", Edit, EnterForSchools),
        new(EnterForSchools, "Enter files for a school and hand them in for it, marked so"),
        new(Accept, "Accept files that were handed in, or return them with a reason"),
        new(Correct, "Put right for a school what it has handed in, with a reason"),
        new(Export, "Export and print lists of files"),
        new(AnswerAlerts, "Answer the alert that a child lives without an adult"),
        new(ViewCounts, "See counts by organization, definition and state"),
    ];

    public IReadOnlyList<PermissionStereotype> Stereotypes { get; } =
    [
        new(RoleNames.RegionAdministrator, ViewCounts),
        new(RoleNames.CountyReviewer, View, Accept, Correct, EnterForSchools, Export, AnswerAlerts, ViewCounts),
        new(RoleNames.Principal, Edit, Accept, Export, AnswerAlerts, ViewCounts),
        new(RoleNames.Clerk, Edit, Export, ViewCounts),
        new(RoleNames.ClassTeacher, Edit),
        new(RoleNames.Mentor, View),
        new(RoleNames.Counsellor, View),
        new(RoleNames.HomeManager, ViewCards),
    ];
}
