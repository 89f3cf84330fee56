using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class AdminMenu : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new("Notes", "/tests/notes", "list", 99, Permissions.View)];
}
