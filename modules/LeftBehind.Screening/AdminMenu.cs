using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Screening;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Screening"], "/admin/screening", "user-check", 15, Permissions.View)];
}
