using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Services;

namespace LeftBehind.Forms;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<FormPlaces>()
        .AddScoped<FormFiles>()
        .AddScoped<Annex1Compiler>()
        .AddScoped<Annex2Compiler>()
        .AddScoped<Annex2Issues>()
        .AddScoped<CountyCompiler>()
        .AddScoped<FormLog>()
        .AddScoped<FormScreens>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
