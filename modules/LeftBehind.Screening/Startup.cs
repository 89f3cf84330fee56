using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Screening.Services;
using LeftBehind.Ui.Dashboard;

namespace LeftBehind.Screening;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<ScreeningTerm>()
        .AddScoped<ScreeningReader>()
        .AddScoped<RosterReader>()
        .AddScoped<RosterEditor>()
        .AddScoped<RosterFiles>()
        .AddScoped<RosterLog>()
        .AddSingleton<IBackgroundTask, ScreeningCleanup>()
        .AddScoped<IDashboardProvider, ScreeningDashboard>()
        .AddScoped<IAuditSubjectSource, RosterSubject>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
