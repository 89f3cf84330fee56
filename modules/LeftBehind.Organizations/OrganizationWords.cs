using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations;

/// <summary>What organizations and what is wrong with them are called.</summary>
internal sealed class OrganizationWords(IStringLocalizer<Startup> text)
{
    public string Level(OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => text["Province"],
        OrganizationLevel.City => text["City"],
        OrganizationLevel.County => text["County"],
        OrganizationLevel.Township => text["Township"],
        OrganizationLevel.School => text["School"],
        OrganizationLevel.Class => text["Class"],
        _ => text["Village"],
    };

    public string Stage(OrganizationLevel level, SchoolStage? stage) => (level, stage) switch
    {
        (_, SchoolStage.Primary) => text["Primary school"],
        (_, SchoolStage.Junior) => text["Junior school"],
        (OrganizationLevel.School, null) => text["Nine-year school"],
        _ => "",
    };

    public string CodeHint(OrganizationLevel level) => level switch
    {
        OrganizationLevel.School => text["Ten digits, such as 2133…"],
        OrganizationLevel.Township => text["Nine digits, beginning with those of the county"],
        OrganizationLevel.Village => text["Twelve digits, beginning with those of the township"],
        OrganizationLevel.County => text["Six digits, as in GB/T 2260"],
        OrganizationLevel.City => text["Four digits, as in GB/T 2260"],
        _ => text["Two digits, as in GB/T 2260"],
    };

    /// <summary>A fault of the rules, in the user's language.</summary>
    public string Fault(string fault) => text[fault];

    public string NewOf(OrganizationLevel level) => level switch
    {
        OrganizationLevel.City => text["New city"],
        OrganizationLevel.County => text["New county"],
        OrganizationLevel.Township => text["New township"],
        OrganizationLevel.School => text["New school"],
        OrganizationLevel.Class => text["New class"],
        OrganizationLevel.Village => text["New village"],
        _ => text["New province"],
    };
}
