using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.AdminTheme.ViewComponents;

/// <summary>The menu on the left.</summary>
public sealed class AdminNavigationViewComponent(INavigationManager navigation) : ViewComponent
{
    public IViewComponentResult Invoke() => View(navigation.Build().Where(item => !item.IsInHeader).ToList());
}
