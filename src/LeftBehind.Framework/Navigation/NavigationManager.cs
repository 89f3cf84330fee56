using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Http;

namespace LeftBehind.Framework.Navigation;

internal sealed class NavigationManager(
    IEnumerable<INavigationProvider> providers, IModuleCatalog catalog, IUserContext userContext, IHttpContextAccessor http) : INavigationManager
{
    public IReadOnlyList<MenuItem> Build() => Visible(providers.Where(provider => catalog.IsEnabled(provider.GetType())).SelectMany(provider => provider.GetItems()));

    private MenuItem[] Visible(IEnumerable<MenuItem> items) =>
    [
        .. items.Where(item => item.Permission is null || userContext.User.Has(item.Permission))
            .Select(item => item with { Items = Visible(item.Items) })
            .Where(item => item.Url is not null || item.Items.Count > 0)
            .Select(item => item with { IsActive = IsCurrent(item) || item.Items.Any(child => child.IsActive) })
            .OrderBy(item => item.Position).ThenBy(item => item.Text, StringComparer.CurrentCulture),
    ];

    private bool IsCurrent(MenuItem item)
    {
        var path = http.HttpContext?.Request.Path ?? PathString.Empty;
        return item.Url is { } url && (url == "/admin" ? path == "/admin" : path.StartsWithSegments(url, StringComparison.OrdinalIgnoreCase));
    }
}
