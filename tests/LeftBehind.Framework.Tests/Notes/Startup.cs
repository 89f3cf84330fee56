using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
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
        .AddScoped<IOutboxHandler, NoteMailHandler>()
        .AddScoped<IOutboxHandler, SilentServerHandler>()
        .AddScoped<IBackgroundJobHandler, NoteJob>()
        .AddScoped<IEventHandler<NoteRead>, NoteReadHandler>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddScoped<IRecipeStepHandler, NoteStep>()
        .AddSingleton<IPermissionProvider, Permissions>();
}
