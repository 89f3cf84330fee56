using LeftBehind.Abstractions.Notifications;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.ViewModels;

/// <summary>One state at a time: a list of all of them would have to read them all.</summary>
internal sealed class OutgoingFilter : KeysetCursor
{
    public static IReadOnlyList<NotificationState> States { get; } =
        [NotificationState.Failed, NotificationState.Uncertain, NotificationState.Queued, NotificationState.Sent, NotificationState.Delivered];

    public NotificationState State { get; set; } = NotificationState.Failed;

    public NotificationChannel? Channel { get; set; }
}
