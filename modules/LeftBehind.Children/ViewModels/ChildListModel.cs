using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.ViewModels;

internal sealed class ChildListModel
{
    public required ChildFilter Filter { get; init; }

    public required ChildPage<ChildRow> Page { get; init; }

    /// <summary>Pupils with names like the one that was sought, below the last of those who bear it.</summary>
    public IReadOnlyList<ChildRow> Near { get; init; } = [];

    public required CurrentUser User { get; init; }

    public required DateOnly Today { get; init; }

    public required ChildListPlaces Places { get; init; }

    /// <summary>The review is the school's business: the county sees what was accepted.</summary>
    public required bool ShowsReview { get; init; }

    public IReadOnlyList<SelectListItem> ClassOptions => Places.ClassOptions;

    public IReadOnlyList<SelectListItem> SchoolOptions => Places.SchoolOptions;

    public bool IsEmpty => Page.Rows.Count + Near.Count == 0;

    public bool ShowsSchools => SchoolOptions.Count > 0;

    public bool ShowsCardsOnly => !User.Has(Permissions.View);

    public bool MayEdit => User.Has(Permissions.Edit);

    public bool MayEnterForSchools => !MayEdit && User.Has(Permissions.EnterForSchools);

    public bool MayAccept => User.Has(Permissions.Accept);

    public bool MayExport => User.Has(Permissions.Export);

    public static string WordsOf(NameLikeness likeness, IStringLocalizer<Startup> text) => likeness switch
    {
        NameLikeness.SameSound => text["Sounds the same"],
        NameLikeness.SimilarSound => text["Sounds similar"],
        _ => text["One character differs"],
    };

    public string ClassOf(ChildRow row) => Places.ClassOf(row.Child, Today);

    public string SchoolOf(ChildRow row) => Places.SchoolOf(row.Child);
}
