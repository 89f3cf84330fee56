using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Training;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Family education"], "/admin/training", "book", 28, Permissions.View)];
}
