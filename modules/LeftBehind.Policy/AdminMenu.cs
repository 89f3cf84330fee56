using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Policy;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Policy basis"], "/admin/policy", "book", 92, null)];
}
