using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Security;
using LeftBehind.Modules.Tests.Organizations;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public partial class NewPersonControllerTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_principal_makes_an_account_whose_first_password_has_to_be_changed(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);

        using var made = await PostAsync(site, principal, RoleNames.Clerk, OrganizationSite.CentralSchool);

        var page = await made.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var password = FirstPassword().Match(page).Groups[1].Value;
        Assert.Contains("wangfang", page, StringComparison.Ordinal);
        using var she = await site.SignInAsync("wangfang", password);
        using var closed = await she.GetAsync("/admin");
        Assert.Equal("/account/password", closed.Headers.Location?.OriginalString);
        Assert.DoesNotContain(password, (await site.AccountAsync("wangfang")).PasswordHash, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.Principal, RoleNames.Principal, OrganizationSite.SchoolOfTheSecondCounty, HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Principal, RoleNames.CountyReviewer, "339901", HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Principal, RoleNames.CountyReviewer, OrganizationSite.CentralSchool, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.Principal, RoleNames.SiteAdministrator, OrganizationSite.CentralSchool, HttpStatusCode.OK)]
    [InlineData(DemoAccounts.County, RoleNames.SiteAdministrator, "339901", HttpStatusCode.OK)]
    [InlineData(DemoAccounts.County, RoleNames.RegionAdministrator, "33", HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.County, RoleNames.CountyReviewer, "339902", HttpStatusCode.NotFound)]
    [InlineData(DemoAccounts.Clerk, RoleNames.ClassTeacher, "2023-1", HttpStatusCode.NotFound)]
    public async Task Nobody_makes_an_account_with_rights_above_or_outside_their_own(string userName, string role, string at, HttpStatusCode status)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var client = await site.SignInAsync(userName);
        var before = await site.CountOfAccountsAsync();

        using var refused = await PostAsync(site, client, role, at, "/admin");

        Assert.Equal(status, refused.StatusCode);
        Assert.Equal(before, await site.CountOfAccountsAsync());
    }

    [Fact]
    public async Task A_second_person_of_the_same_name_gets_a_name_of_her_own_to_sign_in_with()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);

        using var first = await PostAsync(site, principal, RoleNames.Clerk, OrganizationSite.CentralSchool);
        using var second = await PostAsync(site, principal, RoleNames.Clerk, OrganizationSite.CentralSchool);

        Assert.Equal("王芳", (await site.AccountAsync("wangfang2")).DisplayName);
    }

    private static async Task<HttpResponseMessage> PostAsync(Site site, SiteClient client, string role, string at, string page = "/admin/people/new") =>
        await client.PostFormAsync("/admin/people/new", new()
        {
            ["Account.DisplayName"] = "王 芳",
            ["Assignment.Role"] = role,
            ["Assignment.OrganizationId"] = $"{(await site.OrganizationAsync(at)).Id}",
        }, page);

    [GeneratedRegex(@"([A-Z][a-z]{3}-\d{4}-[a-z]{4})")]
    private static partial Regex FirstPassword();
}
