using LeftBehind.Ui.Navigation;

namespace LeftBehind.AdminTheme.ViewComponents;

/// <summary>The menu on the left.</summary>
public sealed class AdminNavigationViewComponent : ViewComponent
{
    public IViewComponentResult Invoke() =>
        View(HttpContext.Items[typeof(MenuEntry)] as IReadOnlyList<MenuEntry> ?? []);
}
