using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Users;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["First page"], "/admin", "home", 0, null),
        new(text["People and accounts"], "/admin/people", "users-group", 76, Permissions.View),
        new(text["Roles"], "/admin/roles", "shield-check", 78, Permissions.ManageRoles),
        new(text["Files that leave"], "/admin/exports", "lock", 93, Permissions.ManageExports),
        new(text["Modules"], "/admin/modules", "puzzle", 95, Permissions.ManageModules),
    ];
}
