using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Handlers;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;

namespace LeftBehind.Children;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, ChildType>()
        .AddSingleton<IIndexProvider, ChildIndexProvider>()
        .AddScoped<ContentHandler, ChildHandler>()
        .AddScoped<ChildNumbers>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
