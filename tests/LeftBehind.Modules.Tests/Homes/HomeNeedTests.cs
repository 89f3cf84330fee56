using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Homes.Lists;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Homes;

public abstract class HomeNeedTests(SiteFixture fixture)
{
    private const string Path = "/admin/homes/needed";
    private const string Lacking = "青溪县第二初级中学";
    private const string Central = "青溪镇中心小学";

    private Site Site => fixture.Site;

    [Fact]
    public async Task A_school_with_as_many_children_as_the_county_says_and_without_a_home_lacks_one()
    {
        var children = (await NeedAsync(Lacking)).Children;
        Assert.InRange(children, 1, 1000);

        await SetAsync(children + 1);
        Assert.Equal((false, false), ((await NeedAsync(Lacking)).ShouldHaveOne, (await NeedAsync(Lacking)).IsMissing));
        await SetAsync(children);
        Assert.True((await NeedAsync(Lacking)).IsMissing);
        Assert.True(await NeedAsync(Central) is { Homes.Count: > 0, IsMissing: false });
    }

    [Fact]
    public async Task The_county_sees_and_exports_the_schools_that_lack_one_and_the_province_how_many()
    {
        await SetAsync(1);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var province = await Site.SignInAsync(DemoAccounts.Province);

        foreach (var shown in new[] { await county.GetPageAsync(Path), await county.GetPageAsync($"{Path}/export?format=Csv") })
        {
            Assert.Contains(Lacking, shown, StringComparison.Ordinal);
            Assert.DoesNotContain(Central, shown, StringComparison.Ordinal);
        }
        Assert.Contains(Central, await county.GetPageAsync($"{Path}?show=All"), StringComparison.Ordinal);
        var figures = await province.GetPageAsync(Path);
        Assert.Contains("青溪县", figures, StringComparison.Ordinal);
        Assert.DoesNotContain(Lacking, figures, StringComparison.Ordinal);
        using var export = await province.GetAsync($"{Path}/export");
        Assert.Equal(HttpStatusCode.NotFound, export.StatusCode);
    }

    [Fact]
    public async Task The_school_itself_is_told()
    {
        var school = await NeedAsync(Central);
        await SetAsync(school.Children);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        Assert.DoesNotContain("还没有登记儿童之家", await clerk.GetPageAsync("/admin"), StringComparison.Ordinal);
        foreach (var (id, _) in school.Homes)
        {
            using var archived = await clerk.PostFormAsync($"/admin/homes/{id}/archive", [], $"/admin/homes/{id}");
        }

        Assert.Contains($"本校在册留守儿童 {school.Children} 人，还没有登记儿童之家。", await clerk.GetPageAsync("/admin"), StringComparison.Ordinal);
        foreach (var (id, _) in school.Homes)
        {
            using var restored = await clerk.PostFormAsync($"/admin/homes/{id}/restore", [], $"/admin/homes/{id}");
        }
    }

    [Theory, InlineData("0"), InlineData("很多"), InlineData("")]
    public async Task A_number_that_is_none_is_refused_and_the_old_one_stays(string typed)
    {
        await SetAsync(31);
        using var county = await Site.SignInAsync(DemoAccounts.County);

        using var refused = await county.PostFormAsync(Path, new() { ["Settings.ChildrenNeedingAHome"] = typed });

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("应建人数（在册留守儿童，含本数）", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(31, (await NeedAsync(Lacking)).Threshold);
    }

    [Fact]
    public async Task What_a_county_sets_holds_for_its_own_schools_and_is_on_record()
    {
        await SetAsync(17);

        var ofTheOther = await Site.AsAsync(DemoAccounts.InSecondCounty(DemoAccounts.County), services => services.GetRequiredService<HomeNeeds>().ReadAsync(TestContext.Current.CancellationToken));
        Assert.All(ofTheOther, school => Assert.Equal(30, school.Threshold));
        Assert.True(await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<AuditRow>()
            .AnyAsync(row => row.Action == AuditAction.Configured && row.Detail.EndsWith("→ 17"), TestContext.Current.CancellationToken)));
    }

    [Theory, InlineData(DemoAccounts.Clerk), InlineData(DemoAccounts.Principal), InlineData(DemoAccounts.HomeManager), InlineData(DemoAccounts.Teacher)]
    public async Task Nobody_else_sees_the_schools_of_the_county_or_sets_its_number(string account)
    {
        using var client = await Site.SignInAsync(account);

        using var page = await client.GetAsync(Path);
        using var posted = await client.PostFormAsync(Path, new() { ["Settings.ChildrenNeedingAHome"] = "5" }, "/admin");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.StatusCode, posted.StatusCode));
    }

    private async Task<SchoolNeed> NeedAsync(string school) => (await Site.AsAsync(DemoAccounts.County, services => services.GetRequiredService<HomeNeeds>().ReadAsync(TestContext.Current.CancellationToken)))
        .Single(need => need.School == school);

    private async Task SetAsync(int children)
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var saved = await county.PostFormAsync(Path, new() { ["Settings.ChildrenNeedingAHome"] = $"{children}" });
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
    }

    public sealed class OnSqlite(SqliteSite site) : HomeNeedTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : HomeNeedTests(site), IClassFixture<PostgreSqlSite>;
}
