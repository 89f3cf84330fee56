using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.Handlers;
using LeftBehind.Training.Indexes;
using LeftBehind.Training.Media;
using LeftBehind.Training.Services;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Training;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IContentTypeProvider, TrainingType>()
        .AddSingleton<IIndexProvider, TrainingIndexProvider>()
        .AddScoped<ContentHandler, TrainingHandler>()
        .AddScoped<MediaFiles>()
        .AddSingleton(MediaFiles.Place)
        .AddScoped<TrainingShelf>()
        .AddScoped<ITrainingShelf>(provider => provider.GetRequiredService<TrainingShelf>())
        .AddScoped<TrainingReviews>()
        .AddScoped<TrainingPageReader>()
        .AddScoped<ITaskSubjectSource, TrainingTaskSubject>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
