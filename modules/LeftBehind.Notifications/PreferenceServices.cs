using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Events;
using LeftBehind.Notifications.Handlers;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications;

/// <summary>Messages that follow their reader out of the admin panel.</summary>
internal static class PreferenceServices
{
    public static IServiceCollection AddPreferences(this IServiceCollection services) => services
        .AddScoped<TopicWords>()
        .AddScoped<OutsideWords>()
        .AddScoped<Forwarding>()
        .AddScoped<IOutboxHandler, ForwardHandler>()
        .AddScoped<Digests>()
        .AddScoped<MessagePreferences>()
        .AddSingleton<IBackgroundTask, DigestTask>();
}
