using System.Net;
using LeftBehind.Modules.Tests.Children.Import;
using LeftBehind.Modules.Tests.Import.Crash;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Controllers;

public abstract class ImportScreensTests(SiteFixture fixture)
{
    [Fact]
    public async Task Good_rows_go_in_and_the_rest_comes_back_in_the_users_own_workbook()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);

        var batch = await screens.ToPreviewAsync(Annex2Book.Of(sheet => sheet
            .Row(6, 1, "东方小禾", "三(2)", "江苏苏州 13812345678", "在家")
            .Row(7, 2, "东方小麦", "三(2)", "江苏苏州 1381234567", "在家")));
        var preview = await clerk.GetPageAsync($"{batch}/preview");
        Assert.Contains("东方小麦", preview, StringComparison.Ordinal);
        Assert.Contains("D7", preview, StringComparison.Ordinal);

        var result = await screens.CommitAsync(batch);
        Assert.Contains("新增 1 行", result, StringComparison.Ordinal);

        var rest = (await clerk.Http.GetByteArrayAsync(new Uri($"{batch}/rest", UriKind.Relative), TestContext.Current.CancellationToken)).OnlySheet();
        var row = rest.Rows.Single(row => row.Number == 7);
        Assert.Contains("D7", row.Cells[^1].Text, StringComparison.Ordinal);
        Assert.True(rest.Rows.Single(row => row.Number == 6).IsHidden);
    }

    [Fact]
    public async Task The_mended_workbook_goes_on_where_the_first_stopped()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        var batch = await screens.ToPreviewAsync(Annex2Book.Of(sheet => sheet.Row(6, 1, "南宫小禾", "三(2)", "江苏苏州 13812345678", "在家").Row(7, 2, "南宫小麦", "三(2)", "江苏苏州 1381234567", "在家")));
        await screens.CommitAsync(batch);

        var mended = await screens.ToPreviewAsync(Annex2Book.Of(sheet => sheet.Row(6, 1, "南宫小禾", "三(2)", "江苏苏州 13812345678", "在家").Row(7, 2, "南宫小麦", "三(2)", "江苏苏州 13812345679", "在家")));

        Assert.Contains("新增 1 行，更新 0 行，1 行原已存在", await screens.CommitAsync(mended), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_are_answered_on_the_preview()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        var batch = await screens.ToPreviewAsync(Annex2Book.Of(sheet => sheet.Row(6, 1, "西门小禾", "三(8)", "江苏苏州", "在家")));

        using var answered = await screens.PostAsShownAsync($"{batch}/preview");

        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        Assert.Contains("导入 1 行", await clerk.GetPageAsync($"{batch}/preview"), StringComparison.Ordinal);
        Assert.Contains("新增 1 行", await screens.CommitAsync(batch), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stopped_at_any_moment_an_import_is_whole_or_not_there_and_can_be_begun_again()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var (screens, book, before) = (new ImportScreens(clerk), new CrashBook("皇甫", 98), await fixture.Site.CountChildrenAsync());
        using var uploaded = await screens.UploadAsync(book.Bytes(), book.FileName);
        var batch = uploaded.Headers.Location!.OriginalString[..^"/columns".Length];
        using var begun = await screens.PostAsShownAsync($"{batch}/columns");
        if (await screens.StopAsync(batch))
        {
            using var again = await screens.PostAsShownAsync($"{batch}/columns");
            Assert.False(await screens.WaitAsync(batch));
        }
        Assert.Equal(before, await fixture.Site.CountChildrenAsync());

        using var committed = await screens.PostAsShownAsync($"{batch}/preview", post: $"{batch}/commit");
        if (await screens.StopAsync(batch))
        {
            Assert.Equal(before, await fixture.Site.CountChildrenAsync());
            using var again = await screens.PostAsShownAsync($"{batch}/preview", post: $"{batch}/commit");
            Assert.False(await screens.WaitAsync(batch));
        }
        Assert.Equal(before + CrashBook.Rows, await fixture.Site.CountChildrenAsync());
    }

    [Fact]
    public async Task A_pasted_table_goes_the_same_way()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        using var uploaded = await screens.UploadAsync([], fields: new() { ["Pasted"] = "姓名\t班级\t父亲外出地\n北宫小禾\t三(2)\t江苏\n" });
        var batch = uploaded.Headers.Location!.OriginalString[..^"/columns".Length];
        using var confirmed = await screens.PostAsShownAsync($"{batch}/columns");
        Assert.Contains("北宫小禾", await clerk.GetPageAsync($"{batch}/preview"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "请选择一个表格文件")]
    [InlineData("%PDF-1.4", "这不是表格文件")]
    [InlineData("<html><table></table></html>", "另存为")]
    public async Task What_is_no_workbook_is_told_on_the_spot(string content, string says)
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        using var answer = await new ImportScreens(clerk).UploadAsync(System.Text.Encoding.UTF8.GetBytes(content), "名单.xlsx");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sheet_without_a_column_of_names_cannot_go_on()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        using var uploaded = await screens.UploadAsync(new TestPackage().Sheet("一", sheet => sheet.Row(1, "娃", "班级", "父亲外出地").Row(2, "王芳", "三(2)", "江苏")).Bytes());
        var columns = uploaded.Headers.Location!.OriginalString;

        using var refused = await screens.PostAsShownAsync(columns, new() { ["Sheets[0].Taken"] = "true" });
        Assert.Contains("请指定哪一列是", WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);

        using var mapped = await screens.PostAsShownAsync(columns, new() { ["Sheets[0].Taken"] = "true", ["Groups[0].Columns[0]"] = "name" });
        Assert.EndsWith("/preview", mapped.Headers.Location?.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_mapped_once_is_guessed_the_next_time()
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        var screens = new ImportScreens(clerk);
        var file = new TestPackage().Sheet("一", sheet => sheet.Row(1, "宝宝", "几班", "父亲外出地").Row(2, "令狐小禾", "三(2)", "江苏")).Bytes();
        using var uploaded = await screens.UploadAsync(file);
        using var mapped = await screens.PostAsShownAsync(uploaded.Headers.Location!.OriginalString, new() { ["Sheets[0].Taken"] = "true", ["Groups[0].Columns[0]"] = "name", ["Groups[0].Columns[1]"] = "class" });

        var batch = await screens.ToPreviewAsync(file);

        Assert.Contains("令狐小禾", await clerk.GetPageAsync($"{batch}/preview"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(DemoAccounts.County)]
    [InlineData("clerk2")]
    [InlineData(DemoAccounts.Teacher)]
    public async Task Nobody_but_the_importer_and_the_school_sees_the_workbook(string other)
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        using var stranger = await fixture.Site.SignInAsync(other);
        using var principal = await fixture.Site.SignInAsync(DemoAccounts.Principal);
        var batch = await new ImportScreens(clerk).ToPreviewAsync(Annex2Book.Of(sheet => sheet.Row(6, 1, "百里小禾", "三(2)", "江苏苏州", "在家")));

        foreach (var step in new[] { "columns", "preview", "result", "rest" })
        {
            using var answer = await stranger.GetAsync($"{batch}/{step}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.Contains("百里小禾", await principal.GetPageAsync($"{batch}/preview"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_edit_files_finds_no_import()
    {
        using var mentor = await fixture.Site.SignInAsync(DemoAccounts.Mentor);
        using var province = await fixture.Site.SignInAsync(DemoAccounts.Province);
        using var unknown = await mentor.GetAsync("/admin/nothing/import");
        using var ofMentor = await mentor.GetAsync("/admin/children/import");
        using var ofProvince = await province.GetAsync("/admin/children/import");
        Assert.All([unknown, ofMentor, ofProvince], answer => Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode));
    }

    public sealed class OnSqlite(SqliteSite site) : ImportScreensTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : ImportScreensTests(site);
}
