using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Rounds;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Rounds"], "/admin/rounds", "send", 18, Permissions.View)];
}
