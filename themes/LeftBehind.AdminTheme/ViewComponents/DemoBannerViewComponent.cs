using LeftBehind.Abstractions.Setup;

namespace LeftBehind.AdminTheme.ViewComponents;

/// <summary>Says on every page that a site holds invented people.</summary>
public sealed class DemoBannerViewComponent(ISiteState site) : ViewComponent
{
    public IViewComponentResult Invoke() => View(site.IsDemo);
}
