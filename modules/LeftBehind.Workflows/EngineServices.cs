using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Handlers;
using LeftBehind.Workflows.Recipes;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows;

/// <summary>Types, what runs them, and the activities that need nobody.</summary>
internal static class EngineServices
{
    public static IServiceCollection AddEngine(this IServiceCollection services) => services
        .AddSingleton<WorkflowTypeCache>()
        .AddScoped<WorkflowTypes>()
        .AddScoped<WorkflowTypeStore>()
        .AddScoped<WorkflowTypeCheck>()
        .AddScoped<WorkflowTypeWords>()
        .AddSingleton<ActivityKinds>()
        .AddScoped<ActivityLibrary>()
        .AddScoped<ActiveRuns>()
        .AddScoped<WorkflowRows>()
        .AddScoped<WorkflowStepper>()
        .AddScoped<WorkflowFailures>()
        .AddScoped<WorkflowRunner>()
        .AddScoped<WorkflowStarter>()
        .AddScoped<WorkflowManager>()
        .AddScoped<IWorkflowManager>(provider => provider.GetRequiredService<WorkflowManager>())
        .AddScoped<IWorkflowExpressions, WorkflowExpressions>()
        .AddScoped<WorkflowTimers>()
        .AddScoped<IEventHandler<WorkflowWaitsClosed>>(provider => provider.GetRequiredService<WorkflowTimers>())
        .AddScoped<StartTimers>()
        .AddSingleton<WorkflowSignals>()
        .AddScoped<ScheduledStarts>()
        .AddSingleton<IBackgroundTask, WorkflowClock>()
        .AddScoped<ContentHandler, ContentEvents>()
        .AddScoped<WorkflowTypeStep>()
        .AddScoped<IRecipeStepHandler>(provider => provider.GetRequiredService<WorkflowTypeStep>())
        .AddScoped<UploadedRecipe>()
        .AddScoped<ModuleWords>()
        .AddScoped<WorkflowWords>()
        .AddScoped<WorkflowTypeReader>()
        .AddScoped<WorkflowReader>()
        .AddScoped<IAuditSubjectSource, WorkflowTypeSubject>()
        .AddScoped<IAuditSubjectSource, WorkflowSubjects>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddActivities();

    private static IServiceCollection AddActivities(this IServiceCollection services) => services
        .AddScoped<IActivity, ContentCreatedEvent>()
        .AddScoped<IActivity, ContentUpdatedEvent>()
        .AddScoped<IActivity, ContentPublishedEvent>()
        .AddScoped<IActivity, TimerEvent>()
        .AddScoped<IActivity, DueDateEvent>()
        .AddScoped<IActivity, SignalEvent>()
        .AddScoped<IActivity, IfElseTask>()
        .AddScoped<IActivity, ForkTask>()
        .AddScoped<IActivity, JoinTask>()
        .AddScoped<IActivity, SetPropertyTask>()
        .AddScoped<IActivity, CorrelateTask>()
        .AddScoped<IActivity, PublishContentTask>()
        .AddScoped<IActivity, UnpublishContentTask>();
}
