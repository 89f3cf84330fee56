using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Policy.Services;

namespace LeftBehind.Policy;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<PolicyText>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
