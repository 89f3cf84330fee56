using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Users.ViewModels;

internal sealed record PeopleList(PeopleFilter Filter, KeysetPage<User> Page, string Count)
{
    public required ILookup<int, PersonTask> Tasks { get; init; }

    public required IReadOnlyList<SelectListItem> Roles { get; init; }

    public required IReadOnlyList<SelectListItem> Schools { get; init; }

    /// <summary>Those of the page whose accounts the user may change.</summary>
    public required IReadOnlySet<int> Manageable { get; init; }

    public bool MayManage { get; init; }
}
