using LeftBehind.Abstractions.Notifications;

namespace LeftBehind.Notifications.Services;

/// <summary>States and channels in the users' words.</summary>
internal sealed class StateWords(IStringLocalizer<Startup> text)
{
    public string Of(NotificationState state) => state switch
    {
        NotificationState.Queued => text["Waiting"],
        NotificationState.Sending => text["Being sent"],
        NotificationState.Sent => text["Sent"],
        NotificationState.Delivered => text["Arrived"],
        NotificationState.Read => text["Read"],
        NotificationState.Failed => text["Not sent"],
        _ => text["Uncertain"],
    };

    public string Of(NotificationChannel channel) => channel switch
    {
        NotificationChannel.Email => text["E-mail"],
        NotificationChannel.Sms => text["Text message"],
        _ => text["In the admin panel"],
    };

    public string OfReason(string reason) => reason.Length == 0 ? "" : text[reason];

    public static string ChipOf(NotificationState state) => state switch
    {
        NotificationState.Delivered or NotificationState.Read => "ok",
        NotificationState.Sent => "info",
        NotificationState.Failed => "bad",
        NotificationState.Uncertain => "warn",
        _ => "neutral",
    };
}
