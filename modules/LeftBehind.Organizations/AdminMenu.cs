using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Organizations;

internal sealed class AdminMenu(IStringLocalizer<Startup> text, IUserContext userContext) : INavigationProvider
{
    public IEnumerable<MenuItem> GetItems() =>
    [
        new(OwnWords(), "/admin/organizations", "school", 70, Permissions.View),
        new(text["School years and terms"], "/admin/school-years", "calendar", 74, Permissions.View),
    ];

    private string OwnWords() => userContext.User.Scope.Level switch
    {
        OrganizationLevel.School => text["School and classes"],
        OrganizationLevel.Class => text["My class"],
        _ => text["Schools and areas"],
    };
}
