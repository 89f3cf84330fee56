using System.Globalization;
using LeftBehind.Organizations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

/// <summary>What the office has entered for schools and nobody has approved yet.</summary>
internal sealed record EnteredModel(IReadOnlyList<EnteredRow> All, IReadOnlyDictionary<int, SchoolClass> Classes, int? School, DateOnly Today)
{
    public const int MostRows = 1000;

    public IReadOnlyList<EnteredRow> Rows => [.. All.Where(row => School is null || row.Child.SchoolId == School)];

    public IReadOnlyList<SelectListItem> Schools =>
        [.. All.Where(row => row.Child.SchoolId is not null).GroupBy(row => row.Child.SchoolId!.Value)
            .Select(school => new SelectListItem($"{SchoolOf(school.First())}（{school.Count()}）", school.Key.ToString(CultureInfo.InvariantCulture), school.Key == School))];

    public string SchoolOf(EnteredRow row) => ClassAt(row)?.SchoolName ?? "";

    public string ClassOf(EnteredRow row) => ClassAt(row) is { } found ? ClassRules.Display(found.Cohort, SchoolCalendarRules.YearOn(Today)) : "";

    private SchoolClass? ClassAt(EnteredRow row) => row.Child.ClassId is { } id ? Classes.GetValueOrDefault(id) : null;
}
