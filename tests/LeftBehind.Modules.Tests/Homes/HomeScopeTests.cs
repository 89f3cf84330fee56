using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Homes;

public abstract class HomeScopeTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Theory]
    [InlineData(DemoAccounts.Clerk, "", true, false)]
    [InlineData(DemoAccounts.Principal, "", true, false)]
    [InlineData(DemoAccounts.County, "", true, true)]
    [InlineData(DemoAccounts.HomeManager, "", true, false)]
    [InlineData(DemoAccounts.Clerk, "2", false, false)]
    [InlineData(DemoAccounts.County, "2", false, false)]
    [InlineData(DemoAccounts.HomeManager, "2", false, false)]
    public async Task Everybody_sees_the_homes_of_their_own_organization_and_no_others(string account, string suffix, bool central, bool village)
    {
        using var client = await Site.SignInAsync(account + suffix);

        var list = await client.GetPageAsync("/admin/homes");

        Assert.Equal(central, list.Contains("青溪镇中心小学儿童之家", StringComparison.Ordinal));
        Assert.Equal(village, list.Contains("石桥村春泥托管中心", StringComparison.Ordinal));
        using var card = await client.GetAsync($"/admin/homes/{HomeSite.Central}");
        Assert.Equal(central ? HttpStatusCode.OK : HttpStatusCode.NotFound, card.StatusCode);
        using var other = await client.GetAsync($"/admin/homes/{HomeSite.Village}");
        Assert.Equal(village ? HttpStatusCode.OK : HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task Nobody_changes_or_archives_a_home_of_another_county_or_puts_one_there()
    {
        using var stranger = await Site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.Clerk));
        var central = await Site.HomeAsync(HomeSite.Central);
        var taken = new Dictionary<string, string> { ["OrganizationId"] = $"{central.OrganizationId}", ["Home.Name"] = "被拿走的家", ["Revision"] = $"{central.Revision}" };

        foreach (var path in new[] { $"/admin/homes/{HomeSite.Central}/edit", $"/admin/homes/{HomeSite.Central}/archive", "/admin/homes/new" })
        {
            using var posted = await stranger.PostFormAsync(path, taken, "/admin/homes/new");
            Assert.Equal(HttpStatusCode.NotFound, posted.StatusCode);
        }

        Assert.Equal((central.Document, central.ArchivedUtc), ((await Site.HomeAsync(HomeSite.Central)).Document, null));
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.DoesNotContain("被拿走的家", await county.GetPageAsync("/admin/homes"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.County)]
    [InlineData(DemoAccounts.HomeManager)]
    public async Task Who_may_only_look_is_offered_no_editor(string account)
    {
        using var client = await Site.SignInAsync(account);

        using var editor = await client.GetAsync($"/admin/homes/{HomeSite.Central}/edit");

        Assert.Equal(HttpStatusCode.NotFound, editor.StatusCode);
        Assert.DoesNotContain("/edit", await client.GetPageAsync($"/admin/homes/{HomeSite.Central}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_manager_sees_the_home_from_the_first_day_to_the_last()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = await Site.RegisterAsync(
            clerk, "一日之家", ("Managers.Managers[0].Name", "周敏"), ("Managers.Managers[0].Account", DemoAccounts.HomeManager),
            ("Managers.Managers[0].From", "2025-03-01"), ("Managers.Managers[0].Until", "2025-06-30"));

        var grant = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<RecordGrant>()
            .SingleAsync(known => known.ContentItemId == id, TestContext.Current.CancellationToken));
        using var manager = await Site.SignInAsync(DemoAccounts.HomeManager);

        Assert.Equal((new DateOnly(2025, 3, 1), new DateOnly(2025, 6, 30)), (grant.From, grant.Until));
        Assert.DoesNotContain("一日之家", await manager.GetPageAsync("/admin/homes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_teacher_who_manages_a_home_besides_is_known_by_the_second_role()
    {
        var teacher = await Site.UserAsync(DemoAccounts.Teacher);
        var school = (await Site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId;
        await Site.AsSystemAsync(services => Task.FromResult(services.GetRequiredService<IDocumentSession>().Set<Assignment>().Add(
            new() { UserId = teacher.UserId, Role = RoleNames.HomeManager, OrganizationId = school, From = new(2025, 1, 1) })));
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        var id = await Site.RegisterAsync(
            clerk, "二职之家", ("Managers.Managers[0].Name", "周敏"), ("Managers.Managers[0].Account", DemoAccounts.Teacher), ("Managers.Managers[0].From", "2025-03-01"));

        Assert.Equal(teacher.UserId, await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<RecordGrant>()
            .Where(known => known.ContentItemId == id).Select(known => known.UserId).SingleAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("flag=WithoutManager")]
    [InlineData("flag=FacilitiesMissing")]
    [InlineData("flag=TimesClosed")]
    [InlineData("host=Village&kind=CareCentre")]
    [InlineData("q=shiqiao&sort=-capacity")]
    public async Task The_county_finds_the_home_that_lacks_something_and_exports_what_it_sees(string filter)
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);

        var list = await county.GetPageAsync($"/admin/homes?{filter}");
        var table = await county.GetPageAsync($"/admin/homes/export?{filter}&format=Csv");

        foreach (var shown in new[] { list, table })
        {
            Assert.Contains("石桥村春泥托管中心", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("青溪镇中心小学儿童之家", shown, StringComparison.Ordinal);
        }
        Assert.Contains("内部资料", table, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_home_is_on_record_by_its_name()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.GetPageAsync($"/admin/homes/{HomeSite.Village}");
        var user = await Site.UserAsync(DemoAccounts.County);

        Assert.True(await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<LeftBehind.Audit.Entities.AuditRow>()
            .AnyAsync(row => row.Action == AuditAction.Opened && row.SubjectId == HomeSite.Village && row.UserId == user.UserId, TestContext.Current.CancellationToken)));
        Assert.Matches($"<a [^>]*href=\"/admin/homes/{HomeSite.Village}\"[^>]*>石桥村春泥托管中心", await county.GetPageAsync("/admin/audit"));
    }

    [Fact]
    public async Task A_tab_says_nothing_that_labels_a_child()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = await Site.RegisterAsync(clerk, "青溪镇留守儿童之家");

        var page = await clerk.GetPageAsync($"/admin/homes/{id}");

        Assert.Contains("<title>青溪镇儿童之家", page, StringComparison.Ordinal);
    }

    public sealed class OnSqlite(SqliteSite site) : HomeScopeTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : HomeScopeTests(site), IClassFixture<PostgreSqlSite>;
}
