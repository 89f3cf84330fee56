using LeftBehind.Abstractions.Settings;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.AdminTheme.ViewComponents;

/// <summary>Says on every page that a site holds invented people. Read once a minute, not once a page.</summary>
public sealed class DemoBannerViewComponent(ISettings settings, IMemoryCache cache) : ViewComponent
{
    private static readonly TimeSpan _cached = TimeSpan.FromMinutes(1);

    public async Task<IViewComponentResult> InvokeAsync() => View(await cache.GetOrCreateAsync(typeof(DemoBannerViewComponent), async entry =>
    {
        entry.AbsoluteExpirationRelativeToNow = _cached;
        return (await settings.GetAsync<SiteSettings>(null, HttpContext.RequestAborted)).IsDemo;
    }));
}
