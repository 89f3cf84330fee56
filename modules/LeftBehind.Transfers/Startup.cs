using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Transfers.Activities;
using LeftBehind.Transfers.Handlers;
using LeftBehind.Transfers.Services;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Ui.Navigation;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Transfers;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<TransferLog>()
        .AddScoped<ISchoolMergePart, TransferMerge>()
        .AddScoped<TransferRows>()
        .AddScoped<SchoolFinder>()
        .AddScoped<PupilFiles>()
        .AddScoped<TransferWay>()
        .AddScoped<TransferStart>()
        .AddScoped<FileHandover>()
        .AddScoped<TransferMessages>()
        .AddScoped<TransferOutcome>()
        .AddScoped<TransferDecision>()
        .AddScoped<TransferReader>()
        .AddScoped<TransferPages>()
        .AddScoped<IActivity, AcceptTransferTask>()
        .AddScoped<IActivity, DeclineTransferTask>()
        .AddScoped<IEventHandler<WorkflowWaitsClosed>, TransferWaitsHandler>()
        .AddScoped<ContentHandler, TransferMoves>()
        .AddScoped<ITaskRecordSource, TransferSource>()
        .AddScoped<IItemActionProvider, ChildActions>()
        .AddScoped<IDashboardProvider, TransfersDashboard>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
