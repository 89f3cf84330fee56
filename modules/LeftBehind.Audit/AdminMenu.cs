using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Audit;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Access log"], "/admin/audit", "history", 90, Permissions.View)];
}
