using LeftBehind.Abstractions.Navigation;

namespace LeftBehind.Letters;

internal sealed class AdminMenu(IStringLocalizer<Startup> text) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(text["Letters to parents"], "/admin/letters", "mail", 25, Permissions.View),
        new(text["Families not reached"], "/admin/letters/quiet", "phone", 26, Permissions.RecordContacts),
    ];
}
