using System.Net;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Organizations.Entities;
using LeftBehind.Screening.Entities;
using LeftBehind.Screening.Services;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Screening;

public abstract class RosterTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_class_is_gone_through_pupil_by_pupil_and_closed_when_all_have_a_mark()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var roster = await RosterAsync("0001-2024-1");
        await clerk.PostAsync($"{roster}/names", ("names", "东方小禾\n东方小麦\n东方小谷"));
        var pupils = await PupilsAsync("0001-2024-1");

        await clerk.PostAsync($"{roster}/close", [.. Marks(pupils.Take(2), ScreeningMark.AtHome)]);
        Assert.Contains("还有 1 人未核查", await clerk.GetPageAsync(roster), StringComparison.Ordinal);

        await clerk.PostAsync($"{roster}/close", [.. Marks(pupils.Skip(2), ScreeningMark.Confirmed)]);
        Assert.Contains("学籍管理员已于2026", await clerk.GetPageAsync(roster), StringComparison.Ordinal);
        await clerk.PostAsync(roster, [.. Marks(pupils.Take(1), ScreeningMark.Confirmed, ScreeningMark.AtHome)]);
        Assert.Equal([ScreeningMark.AtHome, ScreeningMark.AtHome, ScreeningMark.Confirmed], (await PupilsAsync("0001-2024-1")).Select(pupil => pupil.Mark));
    }

    [Fact]
    public async Task A_line_that_is_no_name_keeps_the_whole_list_in_its_field()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var roster = await RosterAsync("0001-2025-2");

        using var answer = await clerk.PostFormAsync($"{roster}/names", new() { ["names"] = "南宫小禾\n12%&\n南宫小麦" }, "/admin");

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Contains("第 2 行没有姓名", page, StringComparison.Ordinal);
        Assert.Contains("南宫小麦", page, StringComparison.Ordinal);
        Assert.Empty(await PupilsAsync("0001-2025-2"));
    }

    [Fact]
    public async Task Whoever_was_slower_hears_of_the_others_mark_and_overwrites_nothing()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var roster = await RosterAsync("0001-2025-1");
        await clerk.PostAsync($"{roster}/names", ("names", "西门小禾"));
        var pupils = await PupilsAsync("0001-2025-1");
        await clerk.PostAsync(roster, [.. Marks(pupils, ScreeningMark.AtHome)]);

        await clerk.PostAsync(roster, [.. Marks(pupils, ScreeningMark.Suspected)]);

        Assert.Contains("刚被他人改过", await clerk.GetPageAsync(roster), StringComparison.Ordinal);
        Assert.Equal(ScreeningMark.AtHome, Assert.Single(await PupilsAsync("0001-2025-1")).Mark);
    }

    [Fact]
    public async Task A_file_is_begun_with_name_and_class_and_only_once()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var roster = await RosterAsync("0001-2026-1");
        await clerk.PostAsync($"{roster}/names", ("names", "北堂小禾"));
        var pupil = Assert.Single(await PupilsAsync("0001-2026-1"));
        (string, string)[] confirmed = [.. Marks([pupil], ScreeningMark.Confirmed)];

        await clerk.PostAsync($"{roster}/pupils/{pupil.Id}/file", confirmed);
        await clerk.PostAsync($"{roster}/pupils/{pupil.Id}/file", confirmed);

        var file = Assert.Single(await Site.RowsAsync(DemoAccounts.Clerk), row => row.Name == "北堂小禾");
        Assert.Equal((pupil.ClassId, file.ContentItemId), (file.ClassId, Assert.Single(await PupilsAsync("0001-2026-1")).ContentItemId));
    }

    [Fact]
    public async Task Pupils_with_a_file_and_pupils_of_last_term_are_put_on_the_list_at_one_tap()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var roster = await RosterAsync("0001-2022-1");
        var withFile = (await Site.RowsAsync(DemoAccounts.Clerk)).Where(row => row.ExitOn is null && $"/admin/screening/{row.ClassId}" == roster).Select(row => row.Name).ToList();
        Assert.NotEmpty(withFile);

        await clerk.PostAsync($"{roster}/names/files");
        Assert.Equal(withFile.Order(StringComparer.Ordinal), (await PupilsAsync("0001-2022-1")).Select(pupil => pupil.Name).Order(StringComparer.Ordinal));

        await PutIntoTermAsync(Id(roster), 20252);
        await clerk.PostAsync($"{roster}/names/earlier");
        Assert.All((await PupilsAsync("0001-2022-1")).Where(pupil => pupil.Term == 20261), pupil => Assert.Equal(ScreeningMark.Open, pupil.Mark));
        Assert.Equal(2 * withFile.Count, (await PupilsAsync("0001-2022-1")).Count);
    }

    [Fact]
    public async Task The_county_sees_how_far_each_school_has_come_and_a_teacher_the_own_class()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var schools = await county.GetPageAsync("/admin/screening");
        Assert.Contains("石桥乡小学", schools, StringComparison.Ordinal);
        Assert.DoesNotContain("云岭镇中心小学", schools, StringComparison.Ordinal);

        using var teacher = await Site.SignInAsync(DemoAccounts.Teacher);
        var classes = await teacher.GetPageAsync("/admin/screening");
        Assert.Contains("四年级1班", classes, StringComparison.Ordinal);
        Assert.DoesNotContain("四年级2班", classes, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_older_than_the_last_school_year_are_deleted()
    {
        var id = Id(await RosterAsync("0001-2021-1"));
        await Site.AsSystemAsync(services =>
        {
            services.GetRequiredService<IDocumentSession>().Set<ScreeningPupil>().AddRange(
                new() { OrganizationId = id, Term = 20242, Name = "旧名单" }, new() { OrganizationId = id, Term = 20251, Name = "去年" });
            return Task.FromResult(true);
        });

        await Site.AsSystemAsync(async services =>
        {
            await services.GetServices<IBackgroundTask>().OfType<ScreeningCleanup>().Single().DoWorkAsync(services, Stop);
            return true;
        });

        Assert.Equal("去年", Assert.Single(await PupilsAsync("0001-2021-1")).Name);
    }

    private static int Id(string roster) => int.Parse(roster.Split('/')[^1], System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Marks(IEnumerable<ScreeningPupil> pupils, ScreeningMark mark, ScreeningMark was = ScreeningMark.Open) => pupils.Index().SelectMany(pair => new[]
    {
        ($"marks[{pair.Index}].Id", pair.Item.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)), ($"marks[{pair.Index}].Was", was.ToString()), ($"marks[{pair.Index}].Mark", mark.ToString()),
    });

    private Task<int> PutIntoTermAsync(int classId, int term) => Site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(Stop);
        return await session.Set<ScreeningPupil>().Where(pupil => pupil.ClassId == classId).ExecuteUpdateAsync(set => set.SetProperty(pupil => pupil.Term, term), Stop);
    });

    private async Task<string> RosterAsync(string code) => $"/admin/screening/{await Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<Organization>().Where(row => row.Code == code).Select(row => row.Id).SingleAsync(Stop))}";

    private async Task<List<ScreeningPupil>> PupilsAsync(string code)
    {
        var id = Id(await RosterAsync(code));
        return await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<ScreeningPupil>().AsNoTracking()
            .Where(pupil => pupil.ClassId == id).OrderBy(pupil => pupil.Position).ToListAsync(Stop));
    }

    public sealed class OnSqlite(SqliteSite site) : RosterTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : RosterTests(site), IClassFixture<PostgreSqlSite>;
}
