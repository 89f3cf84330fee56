using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Forms.Services;

public abstract class Annex2CompilerTests(SiteFixture fixture)
{
    private const string School = "2133990001";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Site Site => fixture.Site;

    private DateOnly Today => ChinaTime.Today(Site.Clock);

    [Fact]
    public async Task The_children_on_the_register_are_on_it_and_no_others()
    {
        var today = Today;
        var listed = await IdsAsync(ChildState.Listed, today);
        var watched = await IdsAsync(ChildState.Watching, today);
        var document = await CompileAsync(today);

        Assert.NotEmpty(watched);
        Assert.Equal(listed.Order(StringComparer.Ordinal), document.Entries.Where(entry => !entry.Row.HasLeft).Select(entry => entry.ItemId).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_left_is_on_the_next_issue_once_and_then_no_longer()
    {
        var first = Today;
        var child = (await CompileAsync(first)).Entries.First(entry => !entry.Row.HasLeft);
        await KeepAsync(first);
        await ChangeAsync(child.ItemId, item => item.Alter<LifecyclePart>(part => part.Events.Add(new() { Type = ChangeType.TransferOut, On = first.AddDays(3) })));

        Site.Clock.Advance(TimeSpan.FromDays(10));
        var second = await CompileAsync(Today);
        var left = Assert.Single(second.Entries, entry => entry.ItemId == child.ItemId);
        Assert.True(left.Row.HasLeft);
        Assert.Equal($"转出（{FormDates.Day(first.AddDays(3))}）", left.Row.Change);
        await KeepAsync(Today);

        Site.Clock.Advance(TimeSpan.FromDays(10));
        Assert.DoesNotContain((await CompileAsync(Today)).Entries, entry => entry.ItemId == child.ItemId);
    }

    [Fact]
    public async Task What_was_handed_in_stays_word_for_word_whatever_becomes_of_the_files()
    {
        var issueId = await KeepAsync(Today);
        var before = await ReadAsync(issueId);
        var entry = before.Entries.First(entry => !entry.Row.HasLeft);
        await ChangeAsync(entry.ItemId, item =>
        {
            item.Alter<ChildPart>(part => part.Name = "改名后");
            item.Alter<ConcernsPart>(part => part.Text = "改过了");
            item.Alter<GuardiansPart>(part => part.Guardians.ForEach(guardian => guardian.Phones = ["15400009999"]));
        });

        var after = await ReadAsync(issueId);
        Assert.Equal(before.Entries, after.Entries);
        Assert.Contains((await CompileAsync(Today)).Entries, now => now.ItemId == entry.ItemId && now.Row.Name == "改名后" && now.VersionId != entry.VersionId);
    }

    [Fact]
    public async Task Keeping_the_same_form_twice_keeps_it_once() => Assert.Equal(await KeepAsync(Today), await KeepAsync(Today));

    [Fact]
    public async Task A_change_that_nobody_has_accepted_shows_in_the_draft_alone()
    {
        var entry = (await CompileAsync(Today)).Entries.First(entry => !entry.Row.HasLeft);
        await ChangeAsync(entry.ItemId, item => item.Alter<ConcernsPart>(part => part.Text = "尚未审核"), publish: false);

        Assert.DoesNotContain((await CompileAsync(Today)).Entries, line => line.Row.Concerns.Contains("尚未审核", StringComparison.Ordinal));
        Assert.Contains((await CompileAsync(Today, drafts: true)).Entries, line => line.ItemId == entry.ItemId && line.Row.Concerns.Contains("尚未审核", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_county_takes_what_a_school_handed_in_and_makes_the_other_lists_itself()
    {
        Site.Clock.Advance(TimeSpan.FromDays(1));
        var today = Today;
        await KeepAsync(today);
        var (sheets, totals) = await OfCountyAsync(today);

        Assert.Equal(3, sheets.Count);
        Assert.Equal("青溪镇中心小学", Assert.Single(sheets, school => school.HandedIn).Sheet.School);
        Assert.All(sheets, school => Assert.Equal("青溪县", school.Sheet.County));
        Assert.Equal(sheets.Select(school => Annex2Totals.Of(school.Sheet) with { HandedIn = school.HandedIn }).Select(Figures), totals.Select(school => Figures(school.Totals)));
    }

    [Fact]
    public async Task The_figures_of_today_are_those_of_the_lists_whoever_has_left_since_the_last_one()
    {
        var first = Today;
        var child = (await CompileAsync(first)).Entries.First(entry => !entry.Row.HasLeft);
        await KeepAsync(first);
        await ChangeAsync(child.ItemId, item => item.Alter<LifecyclePart>(part => part.Events.Add(new() { Type = ChangeType.TransferOut, On = first.AddDays(1) })));
        Site.Clock.Advance(TimeSpan.FromDays(1));
        var (sheets, totals) = await OfCountyAsync(Today);

        Assert.DoesNotContain(sheets, school => school.HandedIn);
        Assert.Contains(totals, school => school.Totals.Left > 0);
        Assert.Equal(sheets.Select(school => Figures(Annex2Totals.Of(school.Sheet))), totals.Select(school => Figures(school.Totals)));
    }

    private static string Figures(Annex2Totals totals) => $"{totals.School}: {string.Join(' ', totals.Figures)} {totals.HandedIn}";

    private Task<(List<(Annex2Sheet Sheet, bool HandedIn)> Sheets, IReadOnlyList<SchoolTotals> Totals)> OfCountyAsync(DateOnly on) => Site.AsAsync(DemoAccounts.County, async services =>
    {
        var places = services.GetRequiredService<FormPlaces>();
        var county = await places.OwnAsync(Stop);
        var sheets = new List<(Annex2Sheet Sheet, bool HandedIn)>();
        await foreach (var (_, sheet, handedIn) in services.GetRequiredService<CountyCompiler>().SheetsAsync(await places.SchoolsAsync(county!.Id, Stop), on, Stop))
        {
            sheets.Add((sheet, handedIn));
        }
        return (sheets, await services.GetRequiredService<CountyTotals>().OfTodayAsync(county.Id, Stop));
    });

    private Task<List<string>> IdsAsync(ChildState state, DateOnly on) => Site.AsAsync(DemoAccounts.Clerk, services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().Where(row => row.Published).Where(ChildIndexRules.Is(state, on))
            .Select(row => row.ContentItemId).ToListAsync(Stop));

    private Task<Annex2Document> CompileAsync(DateOnly on, bool drafts = false) => Site.AsAsync(DemoAccounts.Clerk, async services =>
        await services.GetRequiredService<Annex2Compiler>().OfPlaceAsync(await SchoolAsync(services), on, drafts, Stop));

    private Task<string> KeepAsync(DateOnly on) => Site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var school = await SchoolAsync(services);
        var document = await services.GetRequiredService<Annex2Compiler>().OfPlaceAsync(school, on, drafts: false, Stop);
        return await services.GetRequiredService<Annex2Issues>().KeepAsync(school, on, document, Stop);
    });

    private Task<Annex2Document> ReadAsync(string issueId) => Site.AsAsync(DemoAccounts.Clerk, async services =>
        Annex2Issues.Read((await services.GetRequiredService<Annex2Issues>().FindAsync(issueId, Stop))!));

    private Task<bool> ChangeAsync(string itemId, Action<ContentItem> change, bool publish = true) => Site.AsAsync(DemoAccounts.Principal, async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var item = (await content.GetAsync(itemId, ContentVersion.Latest, Stop))!;
        change(item);
        Assert.True((await content.SaveAsync(item, null, Stop)).Succeeded);
        return !publish || (await content.PublishAsync(item, Stop)).Succeeded;
    });

    private static Task<Organization> SchoolAsync(IServiceProvider services) =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().SingleAsync(row => row.Code == School, Stop);

    public sealed class OnSqlite(SqliteSite site) : Annex2CompilerTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : Annex2CompilerTests(site), IClassFixture<PostgreSqlSite>;
}
