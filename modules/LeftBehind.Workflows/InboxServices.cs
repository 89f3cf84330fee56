using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Dashboard;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Handlers;
using LeftBehind.Workflows.Overdue;
using LeftBehind.Workflows.Recipes;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows;

/// <summary>Tasks for people, where versions stand between them, and the days on which they work.</summary>
internal static class InboxServices
{
    public static IServiceCollection AddInbox(this IServiceCollection services) => services
        .AddSingleton<WorkingDayCache>()
        .AddScoped<IWorkingDays, WorkingDays>()
        .AddScoped<IRecipeStepHandler, WorkingDaysStep>()
        .AddScoped<TaskRouter>()
        .AddScoped<ReviewRows>()
        .AddScoped<TaskSubjects>()
        .AddScoped<TaskOpening>()
        .AddScoped<TaskQuery>()
        .AddScoped<TaskAnswers>()
        .AddScoped<TaskWords>()
        .AddScoped<TaskInbox>()
        .AddScoped<TaskPlaces>()
        .AddScoped<WorkingDayEditor>()
        .AddScoped<IAuditSubjectSource, CalendarSubject>()
        .AddScoped<OtherInboxes>()
        .AddScoped<InboxReader>()
        .AddScoped<TaskReader>()
        .AddScoped<TaskHands>()
        .AddScoped<BulkAnswers>()
        .AddScoped<INavigationProvider, InboxMenu>()
        .AddScoped<IDashboardProvider, InboxDashboard>()
        .AddScoped<IDashboardProvider, VacancyDashboard>()
        .AddScoped<CorrectionColleagues>()
        .AddScoped<TaskCorrections>()
        .AddScoped<TaskRerouting>()
        .AddScoped<IContentReviews, ContentReviews>()
        .AddScoped<ITaskFolding, TaskFolding>()
        .AddScoped<ContentHandler, ReviewMoves>()
        .AddScoped<IEventHandler<RoleHoldersChanged>, RoleHoldersHandler>()
        .AddScoped<ISchoolMergePart, TaskMerge>()
        .AddScoped<IEventHandler<WorkflowWaitsClosed>, WaitsClosedHandler>()
        .AddScoped<IEventHandler<WorkflowStopped>, StoppedHandler>()
        .AddScoped<IDashboardProvider, StoppedDashboard>()
        .AddSingleton<IBackgroundTask, TaskReroutingTask>()
        .AddScoped<TaskSettings>()
        .AddScoped<DueTasks>()
        .AddScoped<DueRules>()
        .AddScoped<OverdueAddressees>()
        .AddScoped<OverdueMessages>()
        .AddScoped<TaskReminders>()
        .AddScoped<OverdueReader>()
        .AddScoped<IDashboardProvider, OverdueDashboard>()
        .AddSingleton<IBackgroundTask, TaskReminderTask>()
        .AddScoped<IActivity, ContentSubmittedEvent>()
        .AddScoped<IActivity, UserTask>()
        .AddScoped<IActivity, CreateTask>()
        .AddScoped<IActivity, ReturnContentTask>();
}
