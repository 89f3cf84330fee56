using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Users;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["First page"], "/admin", "home", 0, null),
    ];
}
