using LeftBehind.Children.Indexes;
using LeftBehind.Organizations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

/// <summary>The schools and classes of a list.</summary>
/// <param name="Classes">Of the rows on the page.</param>
internal sealed record ChildListPlaces(IReadOnlyDictionary<int, SchoolClass> Classes)
{
    /// <summary>Classes to choose from: of the user's school, or of the school that was chosen.</summary>
    public IReadOnlyList<SelectListItem> ClassOptions { get; init; } = [];

    /// <summary>Schools to choose from, for those above them.</summary>
    public IReadOnlyList<SelectListItem> SchoolOptions { get; init; } = [];

    public string ClassOf(ChildIndex row, DateOnly today) =>
        Of(row) is { } found ? ClassRules.Display(found.Cohort, SchoolCalendarRules.YearOn(today)) : "";

    public string SchoolOf(ChildIndex row) => Of(row)?.SchoolName ?? "";

    private SchoolClass? Of(ChildIndex row) => row.ClassId is { } id ? Classes.GetValueOrDefault(id) : null;
}
