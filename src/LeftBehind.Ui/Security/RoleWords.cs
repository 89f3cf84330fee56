using LeftBehind.Abstractions.Security;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.Security;

/// <summary>The users' own words for the built-in roles.</summary>
public sealed class RoleWords(IStringLocalizer<UiTexts> texts)
{
    /// <summary>For the header, which a class may see on the screen: no word that labels a child.</summary>
    public string InHeader(string role) => role == RoleNames.HomeManager ? texts["Home manager"] : Of(role);

    public string Of(string role) => role switch
    {
        RoleNames.SiteAdministrator => texts["Site administrator"],
        RoleNames.RegionAdministrator => texts["Province or city administrator"],
        RoleNames.CountyReviewer => texts["County reviewer"],
        RoleNames.Principal => texts["Principal"],
        RoleNames.Clerk => texts["Registry clerk"],
        RoleNames.ClassTeacher => texts["Class teacher"],
        RoleNames.Mentor => texts["Mentor"],
        RoleNames.Counsellor => texts["Counsellor"],
        RoleNames.HomeManager => texts["Left-behind children's home manager"],
        _ => role,
    };
}
