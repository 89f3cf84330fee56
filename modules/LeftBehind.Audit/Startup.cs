using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Services;

namespace LeftBehind.Audit;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<IAuditLog, AuditLog>()
        .AddScoped<AuditReader>()
        .AddScoped<AuditTable>()
        .AddScoped<IAuditTrail>(provider => provider.GetRequiredService<AuditReader>())
        .AddScoped<IAuditSubjectSource, AuditLogSubject>()
        .AddScoped<AuditWords>()
        .AddScoped<AuditChain>()
        .AddScoped<IIntegrityCheck>(provider => provider.GetRequiredService<AuditChain>())
        .AddScoped<UnusualUse>()
        .AddSingleton<IBackgroundTask, AuditSealing>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddSingleton<IPermissionProvider, Permissions>();
}
