using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Http;

namespace LeftBehind.Framework.Navigation;

internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers, IModuleCatalog catalog, IUserContext userContext, IHttpContextAccessor http) : INavigationManager
{
    public IReadOnlyList<MenuItem> Build()
    {
        MenuItem[] items = [.. providers.Where(provider => catalog.IsEnabled(provider.GetType())).SelectMany(provider => provider.GetItems())];
        // Of /admin/children and /admin/children/counts only the closer one is where the user is.
        var current = items.SelectMany(item => item.Items.Prepend(item)).Select(item => item.Url).OfType<string>().Where(IsOnTheWay).MaxBy(url => url.Length);
        return Visible(items, current);
    }

    private MenuItem[] Visible(IEnumerable<MenuItem> items, string? current) =>
    [
        .. items.Where(item => item.Permission is null || userContext.User.Has(item.Permission))
            .Select(item => item with { Items = Visible(item.Items, current) })
            .Where(item => item.Url is not null || item.Items.Count > 0)
            .Select(item => item with { IsActive = (item.Url is not null && item.Url == current) || item.Items.Any(child => child.IsActive) })
            .OrderBy(item => item.Position).ThenBy(item => item.Text, StringComparer.CurrentCulture),
    ];

    private bool IsOnTheWay(string url)
    {
        var path = http.HttpContext?.Request.Path ?? PathString.Empty;
        return url == "/admin" ? path == "/admin" : path.StartsWithSegments(url, StringComparison.OrdinalIgnoreCase);
    }
}
