using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Activities;
using LeftBehind.Rounds.Handlers;
using LeftBehind.Rounds.Recipes;
using LeftBehind.Rounds.Services;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Rounds;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddScoped<RoundLog>()
        .AddScoped<ISchoolMergePart, RoundMerge>()
        .AddScoped<RoundReader>()
        .AddScoped<RoundEditor>()
        .AddScoped<RoundForms>()
        .AddScoped<RoundBoardReader>()
        .AddScoped<RoundMessages>()
        .AddScoped<RoundReminders>()
        .AddSingleton<IBackgroundTask, RoundReminderTask>()
        .AddScoped<SchoolRoundReader>()
        .AddScoped<SchoolWork>()
        .AddScoped<Submissions>()
        .AddScoped<ListHandIn>()
        .AddScoped<AmendmentReasons>()
        .AddScoped<ListKeeping>()
        .AddScoped<ListDecision>()
        .AddScoped<ListAnswers>()
        .AddScoped<ListReader>()
        .AddScoped<ListFiles>()
        .AddScoped<RoundWords>()
        .AddScoped<IActivity, FoldRegistrationsTask>()
        .AddScoped<IActivity, ApproveSchoolListTask>()
        .AddScoped<IActivity, ReturnSchoolListTask>()
        .AddScoped<IEventHandler<WorkflowWaitsClosed>, ListWaitsHandler>()
        .AddScoped<ITaskRecordSource, SchoolListSource>()
        .AddScoped<IRecipeStepHandler, CollectionRoundsStep>()
        .AddScoped<IAuditSubjectSource, RoundSubject>()
        .AddScoped<IAuditSubjectSource, SubmissionSubject>()
        .AddScoped<IDashboardProvider, RoundsDashboard>()
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddScoped<INavigationProvider, AdminMenu>();
}
