using System.Net;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Import;

/// <summary>What Annex 2 does not say is filled in afterwards, on a grid or in a workbook of only the missing cells.</summary>
public sealed class GapsTests : ChildImportSite
{
    private const string Path = "/admin/children/missing";

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_clerk_fills_in_sex_birth_and_the_day_of_leaving_in_one_save(DatabaseKind database)
    {
        var site = await WithAnnex2Async(database);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        var (one, two) = (await IdAsync(site, "东方小禾"), await IdAsync(site, "东方小麦"));
        Assert.Contains("东方小禾", await clerk.GetPageAsync(Path), StringComparison.Ordinal);

        using var saved = await clerk.PostFormAsync(Path, Grid((one, "女", "2017-03", "2025年9月"), (two, "男", "同上", "〃")), Path);

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var file = await FileAsync(site, "东方小麦");
        Assert.Equal((Sex.Male, "2017年3月", "2025年9月"), (file.Child.Sex, file.Child.BirthDate?.ToChinese(), file.Parents.Father.Absences[0].Since?.ToChinese()));
        Assert.Null(file.Parents.Father.Absences[0].DeclaredAwayAsOf);
        Assert.Equal(Sex.Female, (await FileAsync(site, "东方小禾")).Child.Sex);
    }

    [Fact]
    public async Task A_wrong_cell_is_marked_nothing_is_saved_and_nothing_typed_is_lost()
    {
        var site = await WithAnnex2Async(DatabaseKind.Sqlite);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        var (one, two) = (await IdAsync(site, "东方小禾"), await IdAsync(site, "东方小麦"));

        using var answer = await clerk.PostFormAsync(Path, Grid((one, "女", "2017-13", ""), (two, "男", "2031-01", "2025年9月")), Path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Contains("id=\"r0-birth-fault\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"r1-birth-fault\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"2025年9月\"", page, StringComparison.Ordinal);
        Assert.Null((await FileAsync(site, "东方小麦")).Child.Sex);
    }

    [Fact]
    public async Task What_somebody_else_has_filled_in_meanwhile_is_shown_and_not_overwritten()
    {
        var site = await WithAnnex2Async(DatabaseKind.Sqlite);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        using var principal = await site.SignInAsync(DemoAccounts.Principal);
        var one = await IdAsync(site, "东方小禾");
        using var first = await principal.PostFormAsync(Path, Grid((one, "女", "", "")), Path);

        using var second = await clerk.PostFormAsync(Path, Grid((one, "男", "2017-03", "")), Path);

        Assert.Contains("已有人填了“女”", WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        var file = await FileAsync(site, "东方小禾");
        Assert.Equal((Sex.Female, null), (file.Child.Sex, file.Child.BirthDate));
    }

    [Fact]
    public async Task The_grid_of_one_school_does_not_reach_the_files_of_another()
    {
        var site = await WithAnnex2Async(DatabaseKind.Sqlite);
        using var stranger = await site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.Clerk));
        using var answer = await stranger.PostFormAsync(Path, Grid((await IdAsync(site, "东方小禾"), "女", "2017-03", "")), "/account/password");
        Assert.Null((await FileAsync(site, "东方小禾")).Child.Sex);
    }

    [Fact]
    public async Task The_workbook_of_missing_cells_is_known_again_by_its_hidden_column_and_adds_nobody()
    {
        var site = await WithAnnex2Async(DatabaseKind.Sqlite);
        var before = await site.CountChildrenAsync();
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        var sheet = (await clerk.Http.GetByteArrayAsync(new Uri($"{Path}/workbook", UriKind.Relative), TestContext.Current.CancellationToken)).OnlySheet();
        Assert.Contains(0, sheet.HiddenColumns);
        var headings = sheet.Rows[0].Cells.Select(cell => cell.Text).ToList();
        Assert.Equal(["档案编号", "姓名", "班级", "性别", "出生年月"], headings.Take(5));
        var row = sheet.Rows.Single(row => row[1].Text == "东方小禾");
        Assert.Equal(await IdAsync(site, "东方小禾"), row[0].Text);

        var plan = await new ImportRun(site, DemoAccounts.Clerk, Filled(
            (row[0].Text, "东方小禾", "女"), (await IdAsync(site, "东方小麦"), "换了行", "男"), (new string('a', 32), "南宫无", "男"), ("", "南宫有", "男"))).CommitAsync();

        Assert.Equal([ImportVerdictKind.Changed, ImportVerdictKind.Refused, ImportVerdictKind.Refused, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Equal(before, await site.CountChildrenAsync());
        Assert.Equal("2017年3月", (await FileAsync(site, "东方小禾")).Child.BirthDate?.ToChinese());
        Assert.Null((await FileAsync(site, "东方小麦")).Child.Sex);
    }

    [Fact]
    public async Task After_an_import_that_says_too_little_the_way_leads_to_the_grid()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        using var clerk = await site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        var result = await screens.CommitAsync(await screens.ToPreviewAsync(Annex2()));
        Assert.Contains($"href=\"{Path}\"", result, StringComparison.Ordinal);
    }

    private async Task<Site> WithAnnex2Async(DatabaseKind database)
    {
        var site = await StartAsync(database);
        await new ImportRun(site, DemoAccounts.Clerk, Annex2()).CommitAsync();
        return site;
    }

    private static byte[] Annex2() => Annex2Book.Of(sheet => sheet
        .Row(6, 1, "东方小禾", "三(2)", "江苏苏州 13812345678", "在家", "东方山（爷爷），青溪镇，13812345600", "随祖父母生活")
        .Row(7, 2, "东方小麦", "三(2)", "江苏苏州 13812345679", "在家", "东方山（爷爷），青溪镇，13812345600", "随祖父母生活"));

    private static byte[] Filled(params (string File, string Name, string Sex)[] rows) => new TestPackage().Sheet("待补全", sheet =>
    {
        sheet.Row(1, "档案编号", "姓名", "班级", "性别", "出生年月", "父亲外出时间").HideColumn(0);
        foreach (var (index, (file, name, sex)) in rows.Index())
        {
            sheet.Row(index + 2, file, name, "三年级2班", sex, "2017-03", "2025-09");
        }
    }).Bytes();

    private static Dictionary<string, string> Grid(params (string Id, string Sex, string Birth, string FatherSince)[] rows) => rows.Index().SelectMany(pair => new[]
    {
        ($"Rows[{pair.Index}].Id", pair.Item.Id), ($"Rows[{pair.Index}].Values[sex]", pair.Item.Sex),
        ($"Rows[{pair.Index}].Values[birth]", pair.Item.Birth), ($"Rows[{pair.Index}].Values[fatherSince]", pair.Item.FatherSince),
    }).ToDictionary(field => field.Item1, field => field.Item2);

    private static async Task<string> IdAsync(Site site, string name) => (await site.FindChildAsync(name)).Item.ContentItemId;

    private static async Task<ChildFile> FileAsync(Site site, string name) => ChildFile.Of((await site.FindChildAsync(name)).Item);
}
