using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Setup;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

internal sealed class AdministratorAccount(IDocumentSession session, UserManager<User> users, IStringLocalizer<Startup> text, TimeProvider time) : IAdministratorAccount
{
    public async Task<string?> EnsureAsync(string userName, string password, CancellationToken cancellationToken)
    {
        if (await users.FindByNameAsync(userName) is not null)
        {
            return null;
        }
        var user = new User().Named(userName, text["Administrator"]);
        var created = await users.CreateAsync(user, password);
        if (!created.Succeeded)
        {
            return text["The password needs at least 8 characters, with capital and small letters, digits and a sign such as ! or -."];
        }
        session.Set<Assignment>().Add(new Assignment { UserId = user.Id, Role = RoleNames.SiteAdministrator, From = ChinaTime.Today(time) });
        await session.SaveAsync(cancellationToken);
        return null;
    }
}
