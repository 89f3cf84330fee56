using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Notifications;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Messages"], "/admin/messages", "bell", 1, null) { IsInHeader = true, CountUrl = "/admin/messages/count" },
    ];
}
