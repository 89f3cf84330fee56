using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Homes;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Homes"], "/admin/homes", "home-heart", 30, Permissions.View),
        new(text["Schools without a home"], "/admin/homes/needed", "list-check", 31, Permissions.ViewNeeds),
    ];
}
