using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Lists;
using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Homes.ViewModels;

internal sealed record HomeListModel(HomeFilter Filter, KeysetPage<HomeRow> Page, string Count, CurrentUser User)
{
    /// <summary>Schools to choose from, for those above them.</summary>
    public required IReadOnlyList<SelectListItem> Schools { get; init; }

    public bool MayEdit => User.Has(Permissions.Edit);

    public bool MayExport => User.Has(Permissions.Export);
}
