using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Workflows;

internal sealed class InboxMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Waiting for me"], "/admin/inbox", "inbox", 5, Permissions.UseInbox) { CountUrl = "/admin/inbox/count" },
        new(text["Working days"], "/admin/working-days", "calendar", 86, Permissions.Manage),
    ];
}
