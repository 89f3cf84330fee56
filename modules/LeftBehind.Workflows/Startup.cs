using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Workflows;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddEngine()
        .AddInbox()
        .AddDesigner();
}
