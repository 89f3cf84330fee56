using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Notes;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, NoteType>()
        .AddSingleton<IIndexProvider, NoteIndexProvider>()
        .AddScoped<ContentHandler, NoteHandler>()
        .AddSingleton<IBackgroundTask, CountingTask>()
        .AddSingleton<IPermissionProvider, Permissions>();
}
