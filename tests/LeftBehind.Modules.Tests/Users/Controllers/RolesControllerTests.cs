using System.Net;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Users;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public class RolesControllerTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_right_that_the_administrator_adds_to_a_role_opens_its_page_and_taken_away_closes_it(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var admin = await site.SignInAsync(DemoAccounts.Admin);
        Assert.DoesNotContain(Permissions.View, (await site.UserAsync(DemoAccounts.Teacher)).Permissions);

        using var added = await admin.PostFormAsync("/admin/roles/ClassTeacher", new() { ["held"] = Permissions.View });
        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        Assert.Contains(Permissions.View, (await site.UserAsync(DemoAccounts.Teacher)).Permissions);

        using var taken = await admin.PostFormAsync("/admin/roles/ClassTeacher", []);
        Assert.Empty((await site.UserAsync(DemoAccounts.Teacher)).Permissions);
        Assert.NotEmpty((await site.UserAsync(DemoAccounts.Clerk)).Permissions);
    }

    [Fact]
    public async Task What_keeps_the_site_in_hand_is_given_to_no_other_role_and_not_taken_from_the_administrator()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var admin = await site.SignInAsync(DemoAccounts.Admin);

        using var tried = await admin.PostFormAsync("/admin/roles/Principal", new() { ["held"] = Permissions.ManageRoles });
        using var emptied = await admin.PostFormAsync("/admin/roles/SiteAdministrator", []);

        Assert.DoesNotContain(Permissions.ManageRoles, (await site.UserAsync(DemoAccounts.Principal)).Permissions);
        Assert.Superset(new HashSet<string> { Permissions.ManageRoles, Permissions.Manage }, (await site.UserAsync(DemoAccounts.Admin)).Permissions.ToHashSet());
    }

    [Theory]
    [InlineData(DemoAccounts.Province)]
    [InlineData(DemoAccounts.County)]
    [InlineData(DemoAccounts.Principal)]
    public async Task Only_the_sites_administrator_decides_about_roles(string userName)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var client = await site.SignInAsync(userName);

        using var refused = await client.PostFormAsync($"/admin/roles/{RoleNames.Principal}", new() { ["held"] = Permissions.ManageRoles }, "/admin");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }
}
