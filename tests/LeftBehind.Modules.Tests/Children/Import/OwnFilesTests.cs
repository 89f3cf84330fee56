using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Organizations;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Import;

/// <summary>A school drops what it got from here: nothing comes of it.</summary>
public abstract class OwnFilesTests(SiteFixture fixture)
{
    [Fact]
    public async Task Our_own_annex_2_adds_nothing_and_rows_that_go_on_are_the_child_above()
    {
        var site = fixture.Site;
        var school = (await site.OrganizationAsync(OrganizationSite.CentralSchool)).Id;
        // A concern that does not fit on a page is printed in two rows, the second for 姓名（续）.
        var concerns = string.Concat(Enumerable.Range(1, 48).Select(number => $"第{number}点需要关注。"));
        await new ImportRun(site, DemoAccounts.Clerk, Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳长文", "三(2)", "江苏苏州 13812345678", "在家", "欧阳山（爷爷），青溪镇，13812345600", "随祖父母生活", concerns))).CommitAsync();
        await PublishAsync(site, "欧阳长文");

        var file = await DownloadAsync($"/admin/forms/annex2/{school}/file");
        Assert.Contains(file.Read().Sheets[0].Rows.SelectMany(row => row.Cells), cell => cell.Text == "欧阳长文（续）");

        await AssertNothingNewAsync(file);
    }

    [Fact]
    public async Task Our_own_roll_adds_nothing() => await AssertNothingNewAsync(await DownloadAsync("/admin/children/export?state=Listed"), asksAboutNamesakes: true);

    [Fact]
    public async Task Our_own_annex_1_is_no_list_and_adds_nothing()
    {
        var school = (await fixture.Site.OrganizationAsync(OrganizationSite.CentralSchool)).Id;
        await AssertNothingNewAsync(await DownloadAsync($"/admin/forms/annex1/{school}/file"));
    }

    private async Task AssertNothingNewAsync(byte[] file, bool asksAboutNamesakes = false)
    {
        var before = await fixture.Site.CountChildrenAsync();
        var plan = await new ImportRun(fixture.Site, DemoAccounts.Clerk, file).PlanAsync();
        var odd = plan.Verdicts.Where(verdict => verdict.Kind is not ImportVerdictKind.Unchanged && !(asksAboutNamesakes && verdict is { Kind: ImportVerdictKind.InDoubt, Label: "王芳" }))
            .Select(verdict => $"{verdict.Row.Number} {verdict.Label} {verdict.Kind} {string.Join(" | ", verdict.Messages.Select(message => message.Text))} {string.Join(" | ", verdict.Differences)} {string.Join(" | ", verdict.Questions)}");
        Assert.True(!odd.Any(), string.Join('\n', odd.Take(30)));
        Assert.Equal(before, await fixture.Site.CountChildrenAsync());
    }

    private async Task<byte[]> DownloadAsync(string path)
    {
        using var clerk = await fixture.Site.SignInAsync(DemoAccounts.Clerk);
        return await clerk.Http.GetByteArrayAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    private static async Task PublishAsync(Site site, string name)
    {
        var id = (await site.FindChildAsync(name)).Item.ContentItemId;
        await site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = (await content.GetAsync(id, ContentVersion.Latest, TestContext.Current.CancellationToken))!;
            item.Alter<ChildPart>(part => (part.Sex, part.BirthDate) = (Sex.Female, new PartialDate(2017, 3)));
            await content.SaveAsync(item, expectedRevision: null, TestContext.Current.CancellationToken);
            return await content.PublishAsync(item, TestContext.Current.CancellationToken);
        });
    }

    public sealed class OnSqlite(SqliteSite site) : OwnFilesTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : OwnFilesTests(site);
}
