using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Notifications.Activities;
using LeftBehind.Notifications.Handlers;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services
        .AddSingleton<IPermissionProvider, Permissions>()
        .AddSingleton<AddressSeal>()
        .AddSingleton<SecretSeal>()
        .AddPreferences()
        .AddScoped<NotificationRows>()
        .AddScoped<INotifier, Notifier>()
        .AddScoped<AddressFinder>()
        .AddScoped<IMessageWays, MessageWays>()
        .AddScoped<DeliveryRecord>()
        .AddScoped<Delivery>()
        .AddScoped<IOutboxHandler>(provider => new NotificationHandler(provider.GetRequiredService<Delivery>(), NotificationChannel.Email))
        .AddScoped<IOutboxHandler>(provider => new NotificationHandler(provider.GetRequiredService<Delivery>(), NotificationChannel.Sms))
        .AddScoped<NotifyAudience>()
        .AddScoped<IMessageCap, MessageStorm>()
        .AddScoped<IActivity, NotifyTask>()
        .AddScoped<ToldToday>()
        .AddScoped<IEventHandler<TaskOpened>, TaskOpenedHandler>()
        .AddScoped<IEventHandler<ReviewReturned>, ReviewReturnedHandler>()
        .AddScoped<IEventHandler<WorkflowStopped>, WorkflowStoppedHandler>()
        .AddScoped<MessageReader>()
        .AddScoped<OutgoingMessages>()
        .AddScoped<StateWords>()
        .AddScoped<IAuditSubjectSource, SendingSubject>()
        .AddScoped<INavigationProvider, AdminMenu>()
        .AddMail()
        .AddSms();
}
