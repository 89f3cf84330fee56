using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Portal.Controllers;
using LeftBehind.Portal.Services;

namespace LeftBehind.Portal;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<DeviceCookie>()
        .AddScoped<FamilyDevices>()
        .AddScoped<FamilyVisits>()
        .AddScoped<CallWords>()
        .AddScoped<FamilyCalendar>()
        .AddSingleton<FamilyPace>()
        .AddSingleton<IBackgroundTask, RecordingCleanup>()
        .AddScoped<FamilyPaceFilter>()
        .AddScoped<LargeReplyFilter>();
}
