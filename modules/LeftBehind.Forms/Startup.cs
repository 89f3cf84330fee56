using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.Verbs;

namespace LeftBehind.Forms;

public sealed class Startup : StartupBase
{
    public override IReadOnlyList<Verb> Verbs => [new ExportAnnex1(), new ExportAnnex2()];

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
