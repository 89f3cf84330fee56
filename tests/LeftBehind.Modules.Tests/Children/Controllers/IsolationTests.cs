using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Parts;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Controllers;

/// <summary>A leak of a child's record is the worst fault that this system can have.</summary>
public abstract class IsolationTests(SiteFixture fixture)
{
    private const string Phone = "15912340987";

    public static TheoryData<string> Strangers => ["clerk2", "principal2", "teacher2", "county2", "mentor2", "counsellor2", "homemanager2", DemoAccounts.Teacher, DemoAccounts.Mentor, DemoAccounts.Counsellor, DemoAccounts.HomeManager, DemoAccounts.Province];

    private Site Site => fixture.Site;

    [Theory, MemberData(nameof(Strangers))]
    public async Task A_file_of_others_is_not_there_on_any_route(string stranger)
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "尉迟隐", AlonePhone, accepted: true);
        var before = await Site.ItemAsync(item.ContentItemId);
        using var client = await Site.SignInAsync(stranger);
        foreach (var page in new[] { "", "/edit", "/edit?resume=true", "/change", "/care" })
        {
            using var opened = await client.GetAsync($"/admin/children/{item.ContentItemId}{page}");
            Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
        }
        foreach (var post in new[] { "edit", "change", "recall", "return", "archive", "restore", "care", "confirm", "reveal/guardian-phone", "reveal/resident-id", "reveal/student-registry" })
        {
            using var answer = await PostAsync(client, $"/admin/children/{item.ContentItemId}/{post}");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        using var draft = await PostAsync(client, $"/admin/children/drafts/{item.ContentItemId}");
        Assert.Equal(HttpStatusCode.NotFound, draft.StatusCode);
        foreach (var bulk in new[] { "submit", "accept" })
        {
            using var answer = await client.PostFormAsync($"/admin/children/{bulk}", new() { ["ids"] = item.ContentItemId }, "/admin");
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        var after = await Site.ItemAsync(item.ContentItemId);
        Assert.Equal((before.Revision, before.Document, before.ArchivedUtc), (after.Revision, after.Document, after.ArchivedUtc));
        await Site.AsAsync(DemoAccounts.Clerk, async services => { await ArchiveAsync(services, item); return true; });
    }

    [Theory, MemberData(nameof(Strangers))]
    public async Task Neither_list_nor_search_nor_export_tells_of_it(string stranger)
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "尉迟隐", AlonePhone, accepted: true);
        using var client = await Site.SignInAsync(stranger);
        foreach (var list in new[] { "", "?q=尉迟隐", "?q=yuchiyin", "?q=" + Phone, "?q=0987", "?flag=WithoutAdult", "/alone", "/export?format=Csv", "/counts" })
        {
            using var answer = await client.GetAsync("/admin/children" + list);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(item.ContentItemId, text, StringComparison.Ordinal);
            // The words that were typed stand in the search box.
            Assert.DoesNotContain("尉迟隐", text.Replace("value=\"尉迟隐\"", "", StringComparison.Ordinal).Replace("q=尉迟隐", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
        Assert.DoesNotContain("尉迟隐", await client.GetPageAsync("/admin"), StringComparison.Ordinal);
        await Site.AsAsync(DemoAccounts.Clerk, async services => { await ArchiveAsync(services, item); return true; });
    }

    [Theory]
    [InlineData(DemoAccounts.Mentor)]
    [InlineData(DemoAccounts.Counsellor)]
    public async Task Who_has_a_grant_sees_the_granted_files_and_no_others(string userName)
    {
        using var client = await Site.SignInAsync(userName);
        var (own, all) = (await Site.RowsAsync(userName), await Site.RowsAsync(DemoAccounts.Principal));

        Assert.InRange(own.Count, 1, all.Count / 4);
        await client.GetPageAsync($"/admin/children/{own[0].ContentItemId}");
        using var other = await client.GetAsync($"/admin/children/{all.First(row => own.TrueForAll(known => known.ContentItemId != row.ContentItemId)).ContentItemId}");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Fact]
    public async Task A_home_manager_gets_a_card_without_numbers_parents_or_state()
    {
        var rows = await Site.RowsAsync(DemoAccounts.HomeManager);
        using var client = await Site.SignInAsync(DemoAccounts.HomeManager);
        foreach (var row in rows)
        {
            var item = await Site.ItemAsync(row.ContentItemId);
            var (child, parents, guardians) = (item.Get<ChildPart>(), item.Get<ParentsPart>(), item.Get<GuardiansPart>());
            var page = await client.GetPageAsync($"/admin/children/{row.ContentItemId}");
            string?[] hidden = [child.ResidentIdNo, child.StudentRegistryNo, .. parents.Father.Phones.Concat(parents.Mother.Phones).Except(guardians.Guardians.SelectMany(guardian => guardian.Phones)), item.Get<ConcernsPart>().Text];
            Assert.All(hidden.Where(value => !string.IsNullOrEmpty(value)), value => Assert.DoesNotContain(value!, page, StringComparison.Ordinal));
            Assert.All(guardians.Guardians.SelectMany(guardian => guardian.Phones), phone => Assert.Contains(phone, page, StringComparison.Ordinal));
            foreach (var number in new[] { "resident-id", "student-registry" })
            {
                using var refused = await PostAsync(client, $"/admin/children/{row.ContentItemId}/reveal/{number}");
                Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
            }
        }
        var list = await client.GetPageAsync("/admin/children?flag=WithoutAdult&state=Deceased");
        Assert.All(rows.Take(5), row => Assert.Contains(row.ContentItemId, list, StringComparison.Ordinal));
        Assert.All(["在册", "独自一人", "已审核", "chip"], word => Assert.DoesNotContain(word, list, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_county_sees_what_was_accepted_and_nothing_of_a_draft()
    {
        var accepted = await Site.AddAsync(DemoAccounts.Clerk, "欧阳旧名", item => item.Alter<ConcernsPart>(part => part.Text = "旧的情况"), accepted: true);
        await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var item = await Manager(services).GetAsync(accepted.ContentItemId, ContentVersion.Latest, TestContext.Current.CancellationToken);
            item!.Alter<ConcernsPart>(part => part.Text = "新写的秘密").Alter<ChildPart>(part => part.Name = "欧阳新名");
            return (await Manager(services).SaveAsync(item, null, TestContext.Current.CancellationToken)).Succeeded;
        });
        var draft = await Site.AddAsync(DemoAccounts.Clerk, "欧阳草稿");
        using var county = await Site.SignInAsync(DemoAccounts.County);

        var page = await county.GetPageAsync($"/admin/children/{accepted.ContentItemId}");
        Assert.Contains("旧的情况", page, StringComparison.Ordinal);
        Assert.DoesNotContain("秘密", page, StringComparison.Ordinal);
        Assert.DoesNotContain("欧阳新名", page, StringComparison.Ordinal);
        Assert.Contains("欧阳旧名", await county.GetPageAsync("/admin/children?q=欧阳"), StringComparison.Ordinal);
        Assert.DoesNotContain("欧阳新名", await county.GetPageAsync("/admin/children?q=欧阳"), StringComparison.Ordinal);
        Assert.DoesNotContain(draft.ContentItemId, await county.GetPageAsync("/admin/children?q=欧阳"), StringComparison.Ordinal);
        using var refused = await county.GetAsync($"/admin/children/{draft.ContentItemId}");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Fact]
    public async Task The_province_sees_counts_and_no_files()
    {
        using var province = await Site.SignInAsync(DemoAccounts.Province);
        Assert.Contains("青云市", await province.GetPageAsync("/admin/children/counts"), StringComparison.Ordinal);
        Assert.Contains("青溪县", await province.GetPageAsync("/admin/children/counts?counties=true"), StringComparison.Ordinal);
        foreach (var closed in new[] { "", "/new", "/export" })
        {
            using var answer = await province.GetAsync("/admin/children" + closed);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static void AlonePhone(ContentItem item) => item.Alter<GuardiansPart>(part => (part.Detail, part.Guardians[0].Phones) = (GuardianshipDetail.Alone, [Phone]));

    private static IContentManager Manager(IServiceProvider services) => (IContentManager)services.GetService(typeof(IContentManager))!;

    private static async Task ArchiveAsync(IServiceProvider services, ContentItem item) =>
        await Manager(services).ArchiveAsync((await Manager(services).GetAsync(item.ContentItemId, ContentVersion.Latest, TestContext.Current.CancellationToken))!, archived: true, TestContext.Current.CancellationToken);

    private static Task<HttpResponseMessage> PostAsync(SiteClient client, string path) => client.PostFormAsync(path, new()
    {
        ["Form.Name"] = "改",
        ["Form.ClassId"] = "1",
        ["Item2.Type"] = "TransferOut",
        ["Item2.On"] = "2026-11-01",
        ["reason"] = "因为",
        ["answer"] = "好",
    }, "/admin");
}
