using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Letters.Events;
using LeftBehind.Portal.Controllers;
using LeftBehind.Portal.Handlers;
using LeftBehind.Portal.Services;

namespace LeftBehind.Portal;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<DeviceCookie>()
        .AddScoped<FamilyDevices>()
        .AddScoped<IEventHandler<LinksWithdrawn>, LinksWithdrawnHandler>()
        .AddScoped<FamilyVisits>()
        .AddScoped<CallWords>()
        .AddScoped<FamilyCalendar>()
        .AddSingleton<FamilyPace>()
        .AddSingleton<IBackgroundTask, RecordingCleanup>()
        .AddScoped<FamilyPaceFilter>()
        .AddScoped<LargeReplyFilter>();
}
