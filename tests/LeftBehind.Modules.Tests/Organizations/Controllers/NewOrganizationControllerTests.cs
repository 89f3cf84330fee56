using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Organizations.Controllers;

public class NewOrganizationControllerTests
{
    private const string Code = "2133990009";

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_county_adds_a_school_that_only_its_own_people_see(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var county = await site.SignInAsync(DemoAccounts.County);
        using var county2 = await site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.County));

        using var added = await PostAsync(site, county, Code, OrganizationSite.Township);

        Assert.Equal(HttpStatusCode.Redirect, added.StatusCode);
        var school = await site.OrganizationAsync(Code);
        Assert.Equal((OrganizationLevel.School, SchoolStage.Primary), (school.Level, school.Stage));
        Assert.Equal((await site.OrganizationAsync("339901")).Id, school.CountyId);
        Assert.Contains("溪口小学", await county.GetPageAsync("/admin/organizations"), StringComparison.Ordinal);
        Assert.DoesNotContain("溪口小学", await county2.GetPageAsync("/admin/organizations?state=All"), StringComparison.Ordinal);
        using var closed = await county2.GetAsync($"/admin/organizations/{school.Id}");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
    }

    [Theory]
    [InlineData("21339", "学校标识码是 10 位数字")]
    [InlineData(OrganizationSite.CentralSchool, "已被其他机构使用")]
    [InlineData(OrganizationSite.SchoolOfTheSecondCounty, "已被其他机构使用")]
    public async Task A_code_that_cannot_be_or_is_taken_is_refused_at_its_field(string code, string message)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var county = await site.SignInAsync(DemoAccounts.County);

        using var refused = await PostAsync(site, county, code, OrganizationSite.Township);

        var page = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains("溪口小学", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.County, "339902101")]
    [InlineData(DemoAccounts.Principal, OrganizationSite.Township)]
    [InlineData(DemoAccounts.Principal, OrganizationSite.CentralSchool)]
    public async Task Nobody_adds_a_school_outside_or_above_their_own_organization(string userName, string under)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var client = await site.SignInAsync(userName);

        using var refused = await PostAsync(site, client, Code, under, "/admin");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task A_class_teacher_may_not_open_the_page()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var teacher = await site.SignInAsync(DemoAccounts.Teacher);

        using var refused = await teacher.GetAsync("/admin/organizations/new?level=Class");

        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    private static async Task<HttpResponseMessage> PostAsync(Site site, SiteClient client, string code, string under, string page = "/admin/organizations/new?level=School") =>
        await client.PostFormAsync("/admin/organizations/new", new()
        {
            ["Form.Level"] = "School",
            ["Form.ParentId"] = $"{(await site.OrganizationAsync(under)).Id}",
            ["Form.Name"] = "溪口小学",
            ["Form.Code"] = code,
            ["Form.Stage"] = "Primary",
        }, page);
}
