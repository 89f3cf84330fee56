using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Transfers;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Transfers"], "/admin/transfers", "switch-horizontal", 12, Permissions.View)];
}
