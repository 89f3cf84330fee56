using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Workflows;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Workflows"], "/admin/workflows", "switch-horizontal", 86, Permissions.Manage),
        new(text["Course of approvals"], "/admin/approvals", "list-check", 87, Permissions.View),
    ];
}
