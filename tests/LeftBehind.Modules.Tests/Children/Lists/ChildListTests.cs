using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Parts;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Lists;

public abstract partial class ChildListTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Theory]
    [InlineData("诸葛小雨", "诸")]
    [InlineData("诸葛小雨", "雨")]
    [InlineData("诸葛小雨", "葛小")]
    [InlineData("诸葛小雨", "葛小雨")]
    [InlineData("诸葛小雨", "诸葛小雨")]
    [InlineData("诸葛小雨", "zhugexiaoyu")]
    [InlineData("诸葛小雨", "zhugex")]
    [InlineData("诸葛小雨", "ZGXY")]
    [InlineData("诸葛小雨", "zgx")]
    [InlineData("阿依努尔·玉素甫", "阿依努尔·玉素甫")]
    [InlineData("阿依努尔·玉素甫", "阿依努尔玉素甫")]
    [InlineData("阿依努尔·玉素甫", "努尔•玉素")]
    [InlineData("阿依努尔·玉素甫", "尔玉素")]
    [InlineData("田𠮷祥", "𠮷")]
    [InlineData("田𠮷祥", "田𠮷祥")]
    [InlineData("田𠮷祥", "𠮷祥")]
    public async Task A_pupil_is_found_by_any_part_of_the_name(string name, string typed)
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, name, accepted: true);
        await AssertFoundAsync(DemoAccounts.Clerk, typed, item.ContentItemId, true);
        await AssertFoundAsync(DemoAccounts.County, typed, item.ContentItemId, true);
        await AssertFoundAsync("clerk2", typed, item.ContentItemId, false);
    }

    [Theory]
    [InlineData("诸葛大雨", "诸葛小雨")]
    [InlineData("诸葛大雨", "雨大")]
    [InlineData("诸葛大雨", "葛雨")]
    [InlineData("诸葛大雨", "zgdyq")]
    public async Task Another_name_is_not(string name, string typed) =>
        await AssertFoundAsync(DemoAccounts.Clerk, typed, (await Site.AddAsync(DemoAccounts.Clerk, name)).ContentItemId, false);

    [Theory]
    [InlineData("池小兰", "读音相同")]
    [InlineData("cixiaolan", "读音相近")]
    [InlineData("迟肖澜", "读音相同")]
    [InlineData("池晓楠", "读音相近")]
    [InlineData("池晓岩", "差一个字")]
    [InlineData("池玉岚", "差一个字")]
    [InlineData("江晓岚", "差一个字")]
    [InlineData("池玉兰", null)]
    [InlineData("池晓红", "差一个字")]
    [InlineData("池小兰花", null)]
    public async Task A_pupil_whose_name_is_like_the_one_typed_is_shown_apart_from_those_who_are_called_so(string typed, string? mark)
    {
        var found = (await Site.RowsAsync(DemoAccounts.Clerk)).FirstOrDefault(row => row.Name == "池晓岚")?.ContentItemId
            ?? (await Site.AddAsync(DemoAccounts.Clerk, "池晓岚", accepted: true)).ContentItemId;
        foreach (var (account, sees) in new[] { (DemoAccounts.Clerk, true), (DemoAccounts.County, true), ("clerk2", false) })
        {
            using var client = await Site.SignInAsync(account);
            var near = NearRow().Matches(await client.GetPageAsync("/admin/children?q=" + Uri.EscapeDataString(typed)))
                .Where(match => match.Groups[1].Value == found).Select(match => match.Groups[2].Value);

            Assert.Equal(sees && mark is not null ? [mark] : [], near);
        }
        await AssertFoundAsync(DemoAccounts.Clerk, typed, found, false);
    }

    [Theory]
    [InlineData("15987650123")]
    [InlineData("159 8765 0123")]
    [InlineData("１５９８７６５０１２３")]
    [InlineData("+86 159-8765-0123")]
    [InlineData("0123")]
    [InlineData("L330102201703150011")]
    [InlineData("l330102201703150011")]
    public async Task A_pupil_is_found_by_phone_and_registry_number_within_ones_scope(string typed)
    {
        var found = (await Site.RowsAsync(DemoAccounts.Clerk)).FirstOrDefault(row => row.Name == "号码甲")?.ContentItemId
            ?? (await Site.AddAsync(DemoAccounts.Clerk, "号码甲", Numbers, accepted: true)).ContentItemId;
        await AssertFoundAsync(DemoAccounts.Clerk, typed, found, true);
        await AssertFoundAsync("clerk2", typed, found, false);
        await AssertFoundAsync("county2", typed, found, false);
    }

    [Theory]
    [InlineData("'%20OR%201=1--")]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("···")]
    public async Task Nonsense_finds_nobody_and_breaks_nothing(string typed)
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.Contains("没有符合条件的学生", await clerk.GetPageAsync("/admin/children?q=" + typed), StringComparison.Ordinal);
        await clerk.GetPageAsync("/admin/children?q=" + string.Concat(Enumerable.Repeat("王芳", 400)));
        await clerk.GetPageAsync("/admin/children?after=AHwA&before=x&state=99&flag=nix&class=abc&sort=x");
    }

    [Theory]
    [InlineData("")]
    [InlineData("-name")]
    [InlineData("modified")]
    [InlineData("-modified")]
    public async Task Paging_there_and_back_reaches_every_pupil_once(string sort)
    {
        if (!(await Site.RowsAsync("clerk2")).Exists(row => row.Name == "双胞胎"))
        {
            for (var twin = 0; twin < 30; twin++)
            {
                await Site.AddAsync("clerk2", "双胞胎");
            }
        }
        var all = (await Site.RowsAsync("clerk2")).Select(row => row.ContentItemId).ToHashSet();
        using var clerk = await Site.SignInAsync("clerk2");
        var (there, last) = await WalkAsync(clerk, "/admin/children?sort=" + sort, "next");
        var (back, _) = await WalkAsync(clerk, last, "prev");

        Assert.Equal(all.Count, there.Count);
        Assert.Equal(all, there.ToHashSet());
        // Backwards the pages come in the other order, each in the list's own; the first shown is the last page.
        Assert.Equal(there.Order(StringComparer.Ordinal), back.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Names_stand_in_the_order_of_their_pinyin_and_the_other_way_round()
    {
        using var clerk = await Site.SignInAsync("clerk2");
        var (rising, _) = await WalkAsync(clerk, "/admin/children?sort=name", "next");
        var (falling, _) = await WalkAsync(clerk, "/admin/children?sort=-name", "next");
        Assert.Equal(rising, falling.AsEnumerable().Reverse());
        Assert.Equal((await Site.RowsAsync("clerk2")).Select(row => row.ContentItemId), rising);
    }

    [Fact]
    public async Task Every_filter_leaves_what_the_files_say()
    {
        var today = new DateOnly(2026, 11, 24);
        using var clerk = await Site.SignInAsync("clerk2");
        var files = (await Site.RowsAsync("clerk2")).Select(row => row.ContentItemId).ToList();
        var items = new Dictionary<string, ContentItem>();
        foreach (var id in files)
        {
            items[id] = await Site.ItemAsync(id);
        }
        today = LeftBehind.Abstractions.Calendar.ChinaTime.Today(Site.Clock);
        foreach (var state in Enum.GetValues<ChildState>())
        {
            await AssertListAsync(clerk, $"state={state}", items, item => ChildFile.Of(item).StateOn(today) == state);
        }
        foreach (var form in Enum.GetValues<GuardianshipForm>())
        {
            await AssertListAsync(clerk, $"guardianship={form}", items, item => item.Get<GuardiansPart>().Detail is { } detail && GuardianshipForms.Of(detail) == form);
        }
        await AssertListAsync(clerk, "file=Accepted", items, item => item.Published);
        await AssertListAsync(clerk, "flag=WithoutAdult", items, item => AlertRules.IsWithoutAdult(item.Get<ChildPart>(), item.Get<GuardiansPart>(), today)
            && !item.Get<LifecyclePart>().Events.Exists(change => LifecycleRules.IsExit(change.Type)));
        await AssertListAsync(clerk, "flag=CivilAffairs", items, item => ChildFile.Of(item).Evaluate(EligibilityDefinition.CivilAffairs2016, today).Status == EligibilityStatus.Eligible
            && !item.Get<LifecyclePart>().Events.Exists(change => LifecycleRules.IsExit(change.Type)));
        await AssertListAsync(clerk, "flag=BothAway", items, item => item.Get<ParentsPart>() is var parents && new[] { parents.Father, parents.Mother }.All(parent => parent.Absences.Exists(absence => absence.ReturnedOn is null)));
        var schoolClass = items.Values.First().ClassId;
        await AssertListAsync(clerk, $"class={schoolClass}", items, item => item.ClassId == schoolClass);
        var parts = 0;
        foreach (var file in Enum.GetValues<FileState>())
        {
            parts += (await WalkAsync(clerk, $"/admin/children?file={file}", "next")).Ids.Count;
        }
        Assert.Equal(files.Count, parts);
    }

    private static async Task AssertListAsync(SiteClient client, string query, Dictionary<string, ContentItem> items, Func<ContentItem, bool> fits)
    {
        var (shown, _) = await WalkAsync(client, "/admin/children?" + query, "next");
        Assert.True(items.Where(entry => fits(entry.Value)).Select(entry => entry.Key).ToHashSet().SetEquals(shown), query);
    }

    private async Task AssertFoundAsync(string userName, string typed, string id, bool expected)
    {
        using var client = await Site.SignInAsync(userName);
        var (ids, _) = await WalkAsync(client, "/admin/children?q=" + Uri.EscapeDataString(typed), "next");
        Assert.Equal(expected, ids.Contains(id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        var page = await Site.AsAsync(userName, services => services.GetRequiredService<ChildListReader>().ReadAsync(new() { Q = typed }, TestContext.Current.CancellationToken));
        Assert.Equal(ids.Count, page.Count);
    }

    private static async Task<(List<string> Ids, string Last)> WalkAsync(SiteClient client, string path, string relation)
    {
        var ids = new List<string>();
        while (true)
        {
            var page = await client.GetPageAsync(path);
            ids.AddRange(RowLink().Matches(page).Select(match => match.Groups[1].Value));
            var link = Regex.Match(page, $"href=\"([^\"]+)\"[^>]*rel=\"{relation}\"");
            if (!link.Success)
            {
                return (ids, path);
            }
            path = System.Net.WebUtility.HtmlDecode(link.Groups[1].Value);
        }
    }

    private static void Numbers(ContentItem item)
    {
        item.Alter<ChildPart>(part => part.StudentRegistryNo = "L330102201703150011");
        item.Alter<ParentsPart>(part => part.Mother.Phones = ["15987650123"]);
    }

    [GeneratedRegex("class=\"row-title row-near\"><a href=\"/admin/children/([0-9a-f]{32})\">[^<]+</a> <span[^>]*>([^<]+)<")]
    private static partial Regex NearRow();

    [GeneratedRegex("class=\"row-title\"><a href=\"/admin/children/([0-9a-f]{32})\"")]
    private static partial Regex RowLink();
}
