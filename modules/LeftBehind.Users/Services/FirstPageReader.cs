using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Services;

/// <summary>Asks every module that is on for its part of the first page.</summary>
internal sealed class FirstPageReader(
    IEnumerable<IDashboardProvider> providers, IModuleCatalog catalog, INavigationManager navigation, IUserContext userContext, IOrganizationPaths paths)
{
    public async Task<FirstPage> ReadAsync(CancellationToken cancellationToken)
    {
        var dashboard = new DashboardBuilder();
        var user = userContext.User;
        if (user.AssignmentId != 0)
        {
            foreach (var provider in providers.Where(provider => catalog.IsEnabled(provider.GetType())))
            {
                await provider.BuildAsync(dashboard, cancellationToken);
            }
        }
        var ways = navigation.Build().SelectMany(item => item.Url is null ? item.Items : [item]).Where(item => item.Url != "/admin");
        return new FirstPage(user.AssignmentId != 0, await paths.NameAsync(user.Scope.OrganizationId, cancellationToken), dashboard, [.. ways]);
    }
}
