using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Organizations.Controllers;

public class OrganizationLifeTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_new_name_holds_from_its_day_and_the_old_one_stays_known(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        using var county = await site.SignInAsync(DemoAccounts.County);
        var school = await site.OrganizationAsync(OrganizationSite.CentralSchool);
        Dictionary<string, string> form = new() { ["Form.Name"] = "青溪实验小学", ["Form.From"] = "2026-09-01", ["Form.Revision"] = $"{school.Revision}" };

        using var renamed = await county.PostFormAsync($"/admin/organizations/{school.Id}/rename", form);

        Assert.Equal(HttpStatusCode.Redirect, renamed.StatusCode);
        Assert.Equal("青溪实验小学", (await site.OrganizationAsync(OrganizationSite.CentralSchool)).Name);
        var former = await site.AsAsync(DemoAccounts.County, services => services.GetRequiredService<IDocumentSession>().Query<FormerName>().SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal(("青溪镇中心小学", new DateOnly(2026, 8, 31)), (former.Name, former.Until));
        // A form of a day before is printed under the name of that day.
        Assert.Contains("学校：青溪镇中心小学", WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/forms/annex2/{school.Id}?on=2026-08-31")), StringComparison.Ordinal);
        Assert.Contains("学校：青溪实验小学", WebUtility.HtmlDecode(await county.GetPageAsync($"/admin/forms/annex2/{school.Id}?on=2026-09-01")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_with_classes_is_not_closed_and_a_closed_class_comes_back()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        using var county = await site.SignInAsync(DemoAccounts.County);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var (school, row) = (await site.OrganizationAsync(OrganizationSite.CentralSchool), await site.OrganizationAsync("0001-2026-2"));
        Dictionary<string, string> yesterday = new() { ["Form.LastDay"] = "2026-10-01" };

        using var refused = await county.PostFormAsync($"/admin/organizations/{school.Id}/close", yesterday);
        Assert.Contains("还有在用的机构", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var closed = await principal.PostFormAsync($"/admin/organizations/{row.Id}/close", yesterday);
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
        Assert.Equal(new DateOnly(2026, 10, 1), (await site.OrganizationAsync("0001-2026-2")).ValidTo);

        using var opened = await principal.PostFormAsync($"/admin/organizations/{row.Id}/reopen", [], $"/admin/organizations/{row.Id}");
        Assert.Equal(HttpStatusCode.Redirect, opened.StatusCode);
        Assert.Null((await site.OrganizationAsync("0001-2026-2")).ValidTo);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_school_sets_up_the_classes_of_the_year_and_doing_it_twice_adds_nothing(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.TravelTo(new DateOnly(2027, 8, 20));
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var school = await site.OrganizationAsync(OrganizationSite.CentralSchool);
        Dictionary<string, string> form = new() { ["Form.SchoolYear"] = "2027", ["Form.Grades[0].Grade"] = "1", ["Form.Grades[0].Count"] = "3", ["Form.Grades[1].Grade"] = "9", ["Form.Grades[1].Count"] = "2" };

        for (var time = 0; time < 2; time++)
        {
            using var saved = await principal.PostFormAsync($"/admin/organizations/{school.Id}/classes", form);
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        using var refused = await principal.PostFormAsync($"/admin/organizations/{school.Id}/classes", new(form) { ["Form.Grades[0].Grade"] = "0" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        var classes = await site.AsAsync(DemoAccounts.Principal, services => services.GetRequiredService<IDocumentSession>().Query<Organization>()
            .Where(row => row.EntryYear == 2027).OrderBy(row => row.ClassNumber).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["2027级1班", "2027级2班", "2027级3班"], classes.Select(row => row.Name));
        Assert.All(classes, row => Assert.Equal((school.Id, row.Id), (row.SchoolId, row.ClassId)));
    }
}
