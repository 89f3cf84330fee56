using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Controllers;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<RouteOptions>(options => options.ConstraintMap[ImportTargetConstraint.Name] = typeof(ImportTargetConstraint));
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddSingleton<ImportProtection>();
        services.AddScoped<ImportTargets>();
        services.AddScoped<ImportStore>();
        services.AddScoped<ImportStage>();
        services.AddScoped<MappingMemory>();
        services.AddScoped<ImportCheck>();
        services.AddScoped<ImportCommit>();
        services.AddSingleton<IBackgroundTask, ImportCleanup>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<ImportRest>();
        services.AddScoped<WorkbookWords>();
        services.AddScoped<IWorkbookLists, WorkbookListReader>();
        services.AddScoped<ImportWords>();
        services.AddScoped<IBackgroundJobHandler, CheckJob>();
        services.AddScoped<IBackgroundJobHandler, CommitJob>();
    }
}
