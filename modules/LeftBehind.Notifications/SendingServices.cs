using LeftBehind.Notifications.Channels;
using LeftBehind.Notifications.Mail;
using LeftBehind.Notifications.Sms;

namespace LeftBehind.Notifications;

/// <summary>The ways out of the house.</summary>
internal static class SendingServices
{
    public static IServiceCollection AddMail(this IServiceCollection services) => services
        .AddSingleton<MailServerRest>()
        .AddScoped<MailText>()
        .AddScoped<MailChannel>()
        .AddScoped<IMessageChannel>(provider => provider.GetRequiredService<MailChannel>())
        .AddScoped<MailTrial>()
        .AddScoped<MailSettingsStore>();

    public static IServiceCollection AddSms(this IServiceCollection services) => services
        .AddSingleton<SmsServerRest>()
        .AddSingleton<SmsGateway>()
        .AddScoped<IMessageChannel, SmsChannel>()
        .AddScoped<SmsReports>()
        .AddScoped<SmsSettingsStore>();
}
