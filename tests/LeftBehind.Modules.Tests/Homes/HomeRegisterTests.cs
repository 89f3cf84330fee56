using System.Net;
using LeftBehind.Homes.Parts;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Homes;

public abstract class HomeRegisterTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_clerk_registers_a_home_of_her_own_school()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        var id = await Site.RegisterAsync(
            clerk, "𠮷祥社区托管中心", ("Facilities.Desks", "12"), ("Managers.Managers[0].Name", "王 芳"), ("Managers.Managers[0].Phone", "１３８ １２３４ ５６７８"),
            ("Managers.Managers[0].From", "2026-09-01"), ("Opening.Weekends.From", "08:30"), ("Opening.Weekends.Until", "16:00"));

        var home = await Site.HomeAsync(id);
        var manager = Assert.Single(home.Get<ManagersPart>().Managers);
        Assert.Equal(("𠮷祥社区托管中心", HomeKind.CareCentre, false), (home.Get<HomePart>().Name, home.Get<HomePart>().Kind, home.Published));
        Assert.Equal(("13812345678", new DateOnly(2026, 9, 1)), (manager.Phone, manager.From));
        Assert.Equal(new TimeOnly(8, 30), home.Get<OpeningPart>().Weekends.From);
        var row = Assert.Single(await Site.RowsAsync(id));
        Assert.Equal((3, 3, true, false), (row.FacilitiesMissing, row.TimesClosed, row.Latest, row.Published));
        Assert.Contains("138****5678", await clerk.GetPageAsync("/admin/homes?q=𠮷祥"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Home.Name", "", "请填写“名称”。")]
    [InlineData("Home.Area", "很大", "“很大”不能作为“面积（平方米）”")]
    [InlineData("Home.Area", "0", "“面积（平方米）”应在 1 到 20000 之间。")]
    [InlineData("Managers.Managers[0].Phone", "12", "这不是电话号码，请核对。")]
    [InlineData("Managers.Managers[0].Until", "2026-01-01", "结束日期早于开始日期，请核对。")]
    [InlineData("Managers.Managers[0].Account", "homemanager2", "本校没有用这个登录名的之家管理员，请核对。")]
    [InlineData("Opening.Weekends.Until", "07:00", "关门时间早于开门时间，请核对。")]
    [InlineData("Opening.SummerHoliday.From", "08:00", "开门和关门的时间都要填写。")]
    public async Task What_is_wrong_is_said_and_nothing_is_saved_or_lost(string field, string typed, string message)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var form = new Dictionary<string, string>
        {
            ["OrganizationId"] = $"{(await Site.HomeAsync(HomeSite.Central)).OrganizationId}",
            ["Home.Name"] = "留不下的家",
            ["Managers.Managers[0].Name"] = "王芳",
            ["Managers.Managers[0].From"] = "2026-09-01",
            ["Opening.Weekends.From"] = "08:00",
            ["Opening.Weekends.Until"] = "16:00",
            ["Home.Notes"] = "<b>还在</b>",
            [field] = typed,
        };

        using var refused = await clerk.PostFormAsync("/admin/homes/new", form);

        var page = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(message, page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;还在&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("留不下的家", await clerk.GetPageAsync("/admin/homes"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_people_who_change_the_same_home_lose_nothing()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        var id = await Site.RegisterAsync(clerk, "两人同改之家", ("Home.Room", "101"), ("Home.Capacity", "20"));
        var (mine, theirs) = (await OpenAsync(clerk, id), await OpenAsync(principal, id));
        theirs["Home.Room"] = "202";
        theirs["Home.Capacity"] = "30";
        theirs["Home.Host"] = nameof(HomeHost.Village);
        using var first = await principal.PostFormAsync($"/admin/homes/{id}/edit", theirs);
        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);

        mine["Home.Capacity"] = "25";
        using var second = await clerk.PostFormAsync($"/admin/homes/{id}/edit", mine);

        var page = await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Contains("设在：社区 → <strong>村</strong>（已并入表中）", page, StringComparison.Ordinal);
        Assert.Contains("可容纳人数：20 → <strong>30</strong>（您填写的是“25”，表中保留您的内容）", page, StringComparison.Ordinal);
        Assert.Equal(30, (await Site.HomeAsync(id)).Get<HomePart>().Capacity);
        using var again = await clerk.PostFormAsync($"/admin/homes/{id}/edit", EditorFields.Of(page));
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        var home = (await Site.HomeAsync(id)).Get<HomePart>();
        Assert.Equal(("202", 25, HomeHost.Village), (home.Room, home.Capacity, home.Host));
    }

    [Fact]
    public async Task An_archived_home_leaves_the_list_and_comes_back()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = await Site.RegisterAsync(clerk, "归档之家");

        using var archived = await clerk.PostFormAsync($"/admin/homes/{id}/archive", [], $"/admin/homes/{id}");
        Assert.Empty(await Site.RowsAsync(id));
        Assert.Contains("已归档", await clerk.GetPageAsync($"/admin/homes/{id}"), StringComparison.Ordinal);
        using var restored = await clerk.PostFormAsync($"/admin/homes/{id}/restore", [], $"/admin/homes/{id}");

        Assert.Single(await Site.RowsAsync(id));
    }

    private static async Task<Dictionary<string, string>> OpenAsync(SiteClient client, string id) => EditorFields.Of(await client.GetPageAsync($"/admin/homes/{id}/edit"));

    public sealed class OnSqlite(SqliteSite site) : HomeRegisterTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : HomeRegisterTests(site), IClassFixture<PostgreSqlSite>;
}
