using System.Net;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Organizations.Controllers;

public class EditOrganizationControllerTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_principal_names_who_answers_for_the_school_but_leaves_its_code()
    {
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);

        using var saved = await PostAsync(principal, OrganizationSite.CentralSchool, ("Form.ResponsiblePerson", "陈校长"), ("Form.Code", "2133999999"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("陈校长", (await Site.OrganizationAsync(OrganizationSite.CentralSchool)).ResponsiblePerson);
    }

    [Fact]
    public async Task Who_saves_after_somebody_else_sees_what_is_stored_and_loses_nothing()
    {
        const string Code = "2133990002";
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var seen = (await Site.OrganizationAsync(Code)).Revision;
        using var first = await PostAsync(county, Code, ("Form.Code", Code), ("Form.Stage", "Primary"), ("Form.Phone", "0570-7012345"));
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        using var second = await PostAsync(county, Code, ("Form.Code", Code), ("Form.Stage", "Primary"), ("Form.Phone", "13800000000"), ("Form.Revision", $"{seen}"));

        var page = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("其他人刚刚修改过", page, StringComparison.Ordinal);
        Assert.Contains("<dd>0570-7012345</dd>", page, StringComparison.Ordinal);
        Assert.Contains("value=\"13800000000\"", page, StringComparison.Ordinal);
        Assert.Equal("0570-7012345", (await Site.OrganizationAsync(Code)).Phone);
    }

    [Theory]
    [InlineData("/edit")]
    [InlineData("/rename")]
    [InlineData("/close")]
    [InlineData("/classes")]
    [InlineData("")]
    public async Task The_pages_of_another_county_are_not_there(string page)
    {
        var school = await Site.OrganizationAsync(OrganizationSite.CentralSchool);
        foreach (var stranger in new[] { DemoAccounts.County, DemoAccounts.Principal, DemoAccounts.Clerk }.Select(DemoAccounts.InSecondCounty))
        {
            using var client = await Site.SignInAsync(stranger);

            using var opened = await client.GetAsync($"/admin/organizations/{school.Id}{page}");
            Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
            using var posted = await client.PostFormAsync($"/admin/organizations/{school.Id}{page}", new() { ["Form.Name"] = "改", ["Form.LastDay"] = "2026-01-01" }, "/admin");
            Assert.False(posted.IsSuccessStatusCode);
        }
        Assert.Equal("青溪镇中心小学", (await Site.OrganizationAsync(OrganizationSite.CentralSchool)).Name);
    }

    private async Task<HttpResponseMessage> PostAsync(SiteClient client, string code, params (string Name, string Value)[] fields)
    {
        var row = await Site.OrganizationAsync(code);
        var form = new Dictionary<string, string> { ["Form.Revision"] = $"{row.Revision}" };
        foreach (var (name, value) in fields)
        {
            form[name] = value;
        }
        return await client.PostFormAsync($"/admin/organizations/{row.Id}/edit", form);
    }
}
