using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Organizations.Controllers;

public class MoveOrganizationControllerTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_school_that_gets_another_county_is_seen_there_with_its_classes_people_and_log(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        using var admin = await site.SignInAsync(DemoAccounts.Admin);

        using var moved = await PostAsync(site, admin, "339902101");

        Assert.Equal(HttpStatusCode.Redirect, moved.StatusCode);
        var county2 = (await site.OrganizationAsync("339902")).Id;
        Assert.Equal(county2, (await site.OrganizationAsync(OrganizationSite.CentralSchool)).CountyId);
        Assert.Equal(county2, (await site.OrganizationAsync("0001-2026-1")).CountyId);
        using var reviewer2 = await site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.County));
        Assert.Contains(">clerk<", await reviewer2.GetPageAsync("/admin/people"), StringComparison.Ordinal);
        Assert.Contains("学籍管理员", await reviewer2.GetPageAsync($"/admin/audit?userId={(await site.UserAsync(DemoAccounts.Clerk)).UserId}"), StringComparison.Ordinal);
        using var reviewer = await site.SignInAsync(DemoAccounts.County);
        Assert.DoesNotContain(">clerk<", await reviewer.GetPageAsync("/admin/people"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.County, "339902101", HttpStatusCode.OK)]
    [InlineData(DemoAccounts.County, "3399", HttpStatusCode.OK)]
    [InlineData(DemoAccounts.County, "339901102", HttpStatusCode.Redirect)]
    [InlineData(DemoAccounts.Principal, "339901102", HttpStatusCode.NotFound)]
    public async Task A_county_moves_a_school_within_itself_and_a_school_moves_nothing(string userName, string parentCode, HttpStatusCode status)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var client = await site.SignInAsync(userName);

        using var answer = await PostAsync(site, client, parentCode);

        Assert.Equal(status, answer.StatusCode);
        var stayed = (await site.OrganizationAsync(OrganizationSite.CentralSchool)).ParentId == (await site.OrganizationAsync(OrganizationSite.Township)).Id;
        Assert.Equal(status != HttpStatusCode.Redirect, stayed);
    }

    private static async Task<HttpResponseMessage> PostAsync(Site site, SiteClient client, string parentCode)
    {
        var school = await site.OrganizationAsync(OrganizationSite.CentralSchool);
        return await client.PostFormAsync($"/admin/organizations/{school.Id}/move", new() { ["Form.ParentCode"] = parentCode, ["Form.Revision"] = $"{school.Revision}" }, "/admin");
    }
}
