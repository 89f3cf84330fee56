using LeftBehind.Abstractions.Modules;
using LeftBehind.Ui;

namespace LeftBehind.AdminTheme;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddUi();
}
