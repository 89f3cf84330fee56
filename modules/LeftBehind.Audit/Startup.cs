using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Services;

namespace LeftBehind.Audit;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<IAuditLog, AuditLog>()
        .AddSingleton<IPermissionProvider, Permissions>();
}
