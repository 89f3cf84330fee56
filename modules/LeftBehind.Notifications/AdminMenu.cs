using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Notifications;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Messages"], "/admin/messages", "bell", 1, null) { IsInHeader = true, CountUrl = "/admin/messages/count" },
        new(text["Outgoing messages"], "/admin/messages/outgoing", "checks", 56, Permissions.ViewOutgoing),
        new(text["Sending of messages"], "/admin/messages/mail", "settings", 88, Permissions.Configure),
    ];
}
