using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Design;

/// <summary>Levels and headings of the designer in the user's language.</summary>
internal sealed class DesignWords(IStringLocalizer<Startup> text, ModuleWords modules)
{
    public string Of(OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => text["Province"],
        OrganizationLevel.City => text["City"],
        OrganizationLevel.County => text["County"],
        OrganizationLevel.Township => text["Township"],
        OrganizationLevel.School => text["School"],
        OrganizationLevel.Class => text["Class"],
        _ => text["Village"],
    };

    /// <summary>The heading that a kind of activity stands under.</summary>
    public string Category(IActivity kind) => kind.Category switch
    {
        "Content" or "Records" => text["Records"],
        "People" => text["People"],
        "Time" => text["Time"],
        "Control flow" => text["Course"],
        "Values" => text["Values"],
        "Outside" => text["From outside"],
        _ => modules.Of(kind.GetType(), kind.Category),
    };
}
