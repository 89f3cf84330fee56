using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

/// <summary>A select of the filter bar: its query name, its label, what stands for no choice, and the choices.</summary>
internal sealed record Choice(string Name, string Label, string All, IReadOnlyList<SelectListItem> Options)
{
    public static IReadOnlyList<SelectListItem> Of<T>(T? chosen) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(ChildWords.Of(value), value.ToString(), value.Equals(chosen)))];

    public static IReadOnlyList<SelectListItem> Flags(IStringLocalizer<Startup> text, ChildFlag? chosen) =>
        [.. Enum.GetValues<ChildFlag>().Select(value => new SelectListItem(NameOf(value, text), value.ToString(), value == chosen))];

    public static IReadOnlyList<SelectListItem> Differences(IStringLocalizer<Startup> text, ChildFlag? chosen) =>
        [.. new[] { ChildFlag.OneDefinition, ChildFlag.EducationAlone, ChildFlag.CivilAffairsAlone }.Select(value => new SelectListItem(NameOf(value, text), value.ToString(), value == chosen))];

    private static string NameOf(ChildFlag flag, IStringLocalizer<Startup> text) => flag switch
    {
        ChildFlag.Incomplete => text["Cells missing"],
        ChildFlag.Declared => text["By statement, date missing"],
        ChildFlag.WithoutHelper => text["Without a helper"],
        ChildFlag.WithoutAdult => text["Without an adult"],
        ChildFlag.BothAway => text["Both parents away"],
        ChildFlag.Stale => text["Not confirmed this term"],
        ChildFlag.OneDefinition => text["By one definition alone"],
        ChildFlag.EducationAlone => text["Education, 2013, alone"],
        ChildFlag.CivilAffairsAlone => text["Civil affairs, 2016, alone"],
        _ => text["Counts in 2016 definition"],
    };
}
