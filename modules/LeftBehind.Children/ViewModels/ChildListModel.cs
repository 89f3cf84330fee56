using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Organizations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

internal sealed class ChildListModel
{
    public required ChildFilter Filter { get; init; }

    public required ChildPage Page { get; init; }

    public required CurrentUser User { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>Of the rows on this page.</summary>
    public required IReadOnlyDictionary<int, SchoolClass> Classes { get; init; }

    /// <summary>Classes of the user's school to choose from; empty for those above and below it.</summary>
    public IReadOnlyList<SelectListItem> ClassOptions { get; init; } = [];

    /// <summary>Schools to choose from, for those above them.</summary>
    public IReadOnlyList<SelectListItem> SchoolOptions { get; init; } = [];

    /// <summary>The review is the school's business: the county sees what was accepted.</summary>
    public required bool ShowsReview { get; init; }

    public bool ShowsSchools => SchoolOptions.Count > 0;

    public bool ShowsCardsOnly => !User.Has(Permissions.View);

    public bool MayEdit => User.Has(Permissions.Edit);

    public bool MayAccept => User.Has(Permissions.Accept);

    public bool MayExport => User.Has(Permissions.Export);

    public string ClassOf(ChildRow row) => row.Child.ClassId is { } id && Classes.TryGetValue(id, out var found)
        ? ClassRules.Display(found.Cohort, SchoolCalendarRules.YearOn(Today))
        : "";

    public string SchoolOf(ChildRow row) => row.Child.ClassId is { } id && Classes.TryGetValue(id, out var found) ? found.SchoolName : "";
}
