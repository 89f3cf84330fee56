using LeftBehind.Abstractions.Setup;
using LeftBehind.Framework.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Hosting;

internal static class SetupServices
{
    public static void AddSetup(this IServiceCollection services)
    {
        services.AddSingleton<SiteState>();
        services.AddSingleton<ISiteState>(provider => provider.GetRequiredService<SiteState>());
        services.AddHostedService<StateRefresh>();
        services.AddSingleton<DemoAllowance>();
        services.AddSingleton<SiteMark>();
        services.AddScoped<IInventedPeople, InventedPeople>();
        services.AddSingleton<SetupToken>();
        services.AddSingleton<SiteSetup>();
        services.AddSingleton<ISiteSetup>(provider => provider.GetRequiredService<SiteSetup>());
    }
}
