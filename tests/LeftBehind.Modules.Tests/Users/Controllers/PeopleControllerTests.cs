using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Users.Controllers;

public class PeopleControllerTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_list_of_people_ends_at_ones_own_organization(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);

        var county = await PageAsync(site, DemoAccounts.County, "");
        var school = await PageAsync(site, DemoAccounts.Clerk, "");

        Assert.Contains(">teacher<", county, StringComparison.Ordinal);
        Assert.Contains(">county<", county, StringComparison.Ordinal);
        Assert.DoesNotContain(">teacher2<", county, StringComparison.Ordinal);
        Assert.DoesNotContain(">province<", county, StringComparison.Ordinal);
        Assert.Contains(">teacher<", school, StringComparison.Ordinal);
        Assert.DoesNotContain(">county<", school, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?q=xiaozhang", "principal")]
    [InlineData("?q=xjgly", "clerk")]
    [InlineData("?q=导师", null)]
    [InlineData("?q=MENTOR", "mentor")]
    [InlineData("?role=Counsellor", "counsellor")]
    [InlineData("?state=Locked", null)]
    public async Task People_are_found_by_name_pinyin_initials_and_role(string query, string? found)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);

        var page = await PageAsync(site, DemoAccounts.Principal, query);

        foreach (var userName in DemoAccounts.FirstCounty)
        {
            Assert.Equal(userName == found, page.Contains($">{userName}<", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Pages_follow_one_another_without_leaving_anybody_out_or_showing_them_twice()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var administrator = await site.AccountAsync(DemoAccounts.Admin);
        using var admin = await site.SignInAsync(DemoAccounts.Admin);

        var after = await admin.GetPageAsync($"/admin/people?after={administrator.Id}");
        var before = await admin.GetPageAsync($"/admin/people?before={administrator.Id}");

        var names = DemoAccounts.FirstCounty.Concat(DemoAccounts.SecondCounty).Except([DemoAccounts.Admin]).ToList();
        Assert.All(names, name => Assert.True(after.Contains($">{name}<", StringComparison.Ordinal) ^ before.Contains($">{name}<", StringComparison.Ordinal), name));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/edit")]
    [InlineData("/roles/new")]
    public async Task A_person_of_another_school_is_not_there(string page)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var clerk = await site.AccountAsync(DemoAccounts.Clerk);
        using var stranger = await site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.Principal));

        using var refused = await stranger.GetAsync($"/admin/people/{clerk.Id}{page}");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task Who_left_is_found_among_those_who_have_no_task_here_any_more()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var (mentor, task) = (await site.AccountAsync(DemoAccounts.Mentor), (await site.AssignmentsAsync(DemoAccounts.Mentor))[0]);

        using var ended = await principal.PostFormAsync($"/admin/people/{mentor.Id}/roles/{task.Id}/end", [], $"/admin/people/{mentor.Id}");

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.DoesNotContain(">mentor<", await principal.GetPageAsync("/admin/people"), StringComparison.Ordinal);
        Assert.Contains(">mentor<", await principal.GetPageAsync("/admin/people?state=Past"), StringComparison.Ordinal);
    }

    private static async Task<string> PageAsync(Site site, string userName, string query)
    {
        using var client = await site.SignInAsync(userName);
        return await client.GetPageAsync("/admin/people" + query);
    }
}
