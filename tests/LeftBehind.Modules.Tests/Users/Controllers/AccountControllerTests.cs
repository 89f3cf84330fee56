using System.Net;
using LeftBehind.Abstractions.Security;
using LeftBehind.Modules.Tests.Organizations;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public class AccountControllerTests
{
    [Theory]
    [InlineData("close")]
    [InlineData("unlock")]
    [InlineData("reopen")]
    [InlineData("passwords")]
    [InlineData("edit")]
    public async Task A_school_cannot_touch_the_account_of_a_reviewer_who_also_teaches_there(string what)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        await site.GiveAsync(DemoAccounts.County, RoleNames.Mentor, (await site.OrganizationAsync(OrganizationSite.CentralSchool)).Id);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var reviewer = await site.AccountAsync(DemoAccounts.County);
        Assert.Contains(">county<", await principal.GetPageAsync("/admin/people"), StringComparison.Ordinal);

        using var refused = await PostAsync(principal, what, reviewer.Id);

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(reviewer.SecurityStamp, (await site.AccountAsync(DemoAccounts.County)).SecurityStamp);
    }

    [Theory]
    [InlineData("close")]
    [InlineData("passwords")]
    public async Task Nobody_closes_or_resets_their_own_account_or_that_of_another_school(string what)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        foreach (var other in new[] { DemoAccounts.Principal, DemoAccounts.InSecondCounty(DemoAccounts.Clerk), DemoAccounts.Admin, DemoAccounts.County })
        {
            using var refused = await PostAsync(principal, what, (await site.AccountAsync(other)).Id);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Fact]
    public async Task Where_one_of_several_may_not_be_reset_none_is()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var (own, foreign) = (await site.AccountAsync(DemoAccounts.Clerk), await site.AccountAsync(DemoAccounts.InSecondCounty(DemoAccounts.Clerk)));

        using var refused = await principal.PostFormAsync($"/admin/people/passwords?id={own.Id}&id={foreign.Id}", [], "/admin/people");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.Equal(own.PasswordHash, (await site.AccountAsync(DemoAccounts.Clerk)).PasswordHash);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_closed_account_signs_nobody_in_and_an_open_session_ends(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var account = await site.AccountAsync(DemoAccounts.Clerk);

        using var closed = await PostAsync(principal, "close", account.Id);

        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        using var gone = await clerk.GetAsync("/admin");
        Assert.StartsWith("/login", gone.Headers.Location?.PathAndQuery ?? gone.Headers.Location?.OriginalString, StringComparison.Ordinal);
        using var visitor = site.Visit();
        using var refused = await visitor.PostFormAsync("/login", new() { ["UserName"] = DemoAccounts.Clerk, ["Password"] = DemoAccounts.Password });
        Assert.Contains("此账号已停用", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_until_somebody_unlocks()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var visitor = site.Visit();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var wrong = await visitor.PostFormAsync("/login", new() { ["UserName"] = DemoAccounts.Clerk, ["Password"] = "wrong" });
        }
        using var locked = await visitor.PostFormAsync("/login", new() { ["UserName"] = DemoAccounts.Clerk, ["Password"] = DemoAccounts.Password });
        Assert.Contains("请 15 分钟后再试", await locked.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        Assert.Contains(">clerk<", await principal.GetPageAsync("/admin/people?state=Locked"), StringComparison.Ordinal);

        using var unlocked = await PostAsync(principal, "unlock", (await site.AccountAsync(DemoAccounts.Clerk)).Id);

        Assert.Equal(HttpStatusCode.Redirect, unlocked.StatusCode);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
    }

    private static Task<HttpResponseMessage> PostAsync(SiteClient client, string what, int userId) => what == "passwords"
        ? client.PostFormAsync("/admin/people/passwords", new() { ["id"] = $"{userId}" }, "/admin/people")
        : client.PostFormAsync($"/admin/people/{userId}/{what}", [], "/admin/people");
}
