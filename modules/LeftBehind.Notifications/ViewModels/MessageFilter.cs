using LeftBehind.Ui.Screens;

namespace LeftBehind.Notifications.ViewModels;

internal sealed class MessageFilter : KeysetCursor
{
    public bool Unread { get; set; }
}
