using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Children;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Pupils' files"], "/admin/children", "users", 10, Permissions.ViewCards),
        new(text["Counts"], "/admin/children/counts", "chart-bar", 11, Permissions.ViewCounts),
    ];
}
