using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public class PasswordControllerTests
{
    private const string NewPassword = "Anders-2026!";

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_first_password_closes_every_page_until_it_is_changed(DatabaseKind kind)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var site = await Site.StartAsync(kind, cancellationToken: stop);
        await GiveFirstPasswordAsync(site, DemoAccounts.Clerk, stop);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);

        using var closed = await clerk.GetAsync("/admin");
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal("/account/password", closed.Headers.Location?.OriginalString);

        using var changed = await clerk.PostFormAsync("/account/password", new()
        {
            ["Present"] = DemoAccounts.Password,
            ["New"] = NewPassword,
            ["Repeated"] = NewPassword,
        });
        Assert.Equal("/admin", changed.Headers.Location?.OriginalString);

        await clerk.GetPageAsync("/admin");
        using var again = await site.SignInAsync(DemoAccounts.Clerk, NewPassword);
        await again.GetPageAsync("/admin");
    }

    [Fact]
    public async Task A_wrong_present_password_changes_nothing()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);

        using var refused = await clerk.PostFormAsync("/account/password", new()
        {
            ["Present"] = "wrong",
            ["New"] = NewPassword,
            ["Repeated"] = NewPassword,
        });

        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using var still = await site.SignInAsync(DemoAccounts.Clerk);
        await still.GetPageAsync("/admin");
    }

    private static Task<bool> GiveFirstPasswordAsync(Site site, string userName, CancellationToken cancellationToken) =>
        site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
            null,
            async services =>
            {
                var users = services.GetRequiredService<IDocumentSession>().Set<User>();
                (await users.SingleAsync(user => user.UserName == userName, cancellationToken)).MustChangePassword = true;
                return true;
            },
            cancellationToken);
}
