using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Handlers;
using LeftBehind.Homes.Indexes;
using LeftBehind.Homes.Lists;

namespace LeftBehind.Homes;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, HomeType>()
        .AddSingleton<IIndexProvider, HomeIndexProvider>()
        .AddScoped<ContentHandler, HomeHandler>()
        .AddScoped<HomeQuery>()
        .AddScoped<HomeTable>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
