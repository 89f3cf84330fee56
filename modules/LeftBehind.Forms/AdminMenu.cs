using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Forms;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() => [new(text["Forms to hand in"], "/admin/forms", "file-text", 20, Permissions.View)];
}
