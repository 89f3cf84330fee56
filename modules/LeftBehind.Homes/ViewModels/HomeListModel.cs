using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Lists;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.ViewModels;

internal sealed record HomeListModel(HomeFilter Filter, KeysetPage<HomeRow> Page, string Count, CurrentUser User)
{
    public bool MayEdit => User.Has(Permissions.Edit);
}
