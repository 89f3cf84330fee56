using LeftBehind.Children.Indexes;
using LeftBehind.Organizations;

namespace LeftBehind.Children.ViewModels;

/// <param name="Rows">The first that wait for an answer.</param>
/// <param name="Count">Of all that wait.</param>
/// <param name="Classes">Of the rows.</param>
/// <param name="Today">The day by which classes are named.</param>
internal sealed record CareListModel(IReadOnlyList<ChildIndex> Rows, int Count, IReadOnlyDictionary<int, SchoolClass> Classes, DateOnly Today)
{
    public string SchoolOf(ChildIndex row) => PlaceOf(row)?.SchoolName ?? "";

    public string ClassOf(ChildIndex row) => PlaceOf(row) is { } place ? ClassRules.Display(place.Cohort, SchoolCalendarRules.YearOn(Today)) : "";

    private SchoolClass? PlaceOf(ChildIndex row) => row.ClassId is { } id ? Classes.GetValueOrDefault(id) : null;
}
