using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Controllers;

public abstract class ReviewTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_file_goes_from_draft_to_handed_in_returned_and_accepted_and_each_step_is_on_record()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "程一步");
        var (id, page) = (item.ContentItemId, $"/admin/children/{item.ContentItemId}");
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);

        await clerk.PostAsync("/admin/children/submit", ("ids", id));
        Assert.Contains("待校长审核", await clerk.GetPageAsync(page), StringComparison.Ordinal);
        using var closed = await clerk.GetAsync(page + "/edit");
        Assert.Equal(page, closed.Headers.Location?.OriginalString);
        using var notHers = await clerk.PostFormAsync("/admin/children/accept", new() { ["ids"] = id }, "/admin");
        Assert.Equal(HttpStatusCode.NotFound, notHers.StatusCode);

        await principal.PostAsync(page + "/return", ("reason", "  "));
        Assert.Contains("待校长审核", await clerk.GetPageAsync(page), StringComparison.Ordinal);
        await principal.PostAsync(page + "/return", ("reason", "坏\u0001字"));
        Assert.Contains("待校长审核", await clerk.GetPageAsync(page), StringComparison.Ordinal);
        await principal.PostAsync(page + "/return", ("reason", "请核实母亲的去向"));
        Assert.Contains("请核实母亲的去向", await clerk.GetPageAsync(page), StringComparison.Ordinal);

        await clerk.PostAsync("/admin/children/submit", ("ids", id));
        await clerk.PostAsync(page + "/recall");
        await clerk.PostAsync("/admin/children/submit", ("ids", id));
        await principal.PostAsync("/admin/children/accept", ("ids", id));
        Assert.Contains("待县审核", await clerk.GetPageAsync(page), StringComparison.Ordinal);
        Assert.False((await Site.ItemAsync(id)).Published);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync("/admin/children/accept", ("ids", id));

        Assert.True((await Site.ItemAsync(id)).Published);
        Assert.Equal(
            [AuditAction.Submitted, AuditAction.Returned, AuditAction.Submitted, AuditAction.Recalled, AuditAction.Submitted, AuditAction.Accepted, AuditAction.Accepted],
            (await Site.AuditAsync(id)).Select(row => row.Action).Where(action => action is >= AuditAction.Submitted and < AuditAction.Answered));
    }

    [Theory]
    [InlineData("submit", AuditAction.Submitted)]
    [InlineData("accept", AuditAction.Accepted)]
    public async Task A_double_click_does_it_once_and_says_that_it_is_done(string step, AuditAction action)
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, $"程双{step}");
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        if (action == AuditAction.Accepted)
        {
            using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
            await clerk.PostAsync("/admin/children/submit", ("ids", item.ContentItemId));
        }
        var token = await principal.TokenAsync("/admin");

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => principal.PostFormAsync($"/admin/children/{step}", new() { ["ids"] = item.ContentItemId }, token)));

        Assert.All(answers, answer => Assert.Equal($"/admin/children/{item.ContentItemId}", answer.Headers.Location?.OriginalString));
        Assert.Single(await Site.AuditAsync(item.ContentItemId), row => row.Action == action);
        Assert.DoesNotContain("未", System.Text.RegularExpressions.Regex.Match(await principal.GetPageAsync($"/admin/children/{item.ContentItemId}"), "flash[^<]*<[^<]*").Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_with_an_empty_cell_of_the_form_is_not_handed_in()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "程缺项", file => file.Alter<ChildPart>(part => part.Sex = null));
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.Contains("提交前请补充： 性别", await clerk.GetPageAsync($"/admin/children/{item.ContentItemId}"), StringComparison.Ordinal);
        await clerk.PostAsync("/admin/children/submit", ("ids", item.ContentItemId));
        Assert.Contains("chip-neutral\">草稿", await clerk.GetPageAsync($"/admin/children/{item.ContentItemId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_files_are_handed_in_and_accepted_at_once_and_one_that_is_not_there_stops_them_all()
    {
        string[] ids = [(await Site.AddAsync(DemoAccounts.Clerk, "程甲")).ContentItemId, (await Site.AddAsync(DemoAccounts.Clerk, "程乙")).ContentItemId];
        var foreign = (await Site.RowsAsync("clerk2"))[0].ContentItemId;
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);

        using var refused = await clerk.PostFormAsync("/admin/children/submit", new() { ["ids[0]"] = ids[0], ["ids[1]"] = ids[1], ["ids[2]"] = foreign }, "/admin");
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        Assert.DoesNotContain(await Site.AuditAsync(ids[0]), row => row.Action == AuditAction.Submitted);

        await clerk.PostAsync("/admin/children/submit", ("ids[0]", ids[0]), ("ids[1]", ids[1]));
        await Site.ApproveAsync(ids);
        foreach (var id in ids)
        {
            Assert.True((await Site.ItemAsync(id)).Published);
        }
    }

    [Fact]
    public async Task A_file_that_was_checked_this_term_stays_accepted_and_carries_the_day()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "程核实", file => file.Alter<ChildPart>(part => part.FilledOn = new DateOnly(2026, 3, 1)), accepted: true);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.Contains("本学期已核实，无变化", await clerk.GetPageAsync($"/admin/children/{item.ContentItemId}"), StringComparison.Ordinal);
        Assert.Contains(item.ContentItemId, await clerk.GetPageAsync("/admin/children?flag=Stale&q=程核实"), StringComparison.Ordinal);

        await clerk.PostAsync($"/admin/children/{item.ContentItemId}/confirm");

        var stored = await Site.ItemAsync(item.ContentItemId);
        Assert.True(stored.Published);
        Assert.Equal(LeftBehind.Abstractions.Calendar.ChinaTime.Today(Site.Clock), stored.Get<ChildPart>().FilledOn);
        Assert.Contains(await Site.AuditAsync(item.ContentItemId), row => row is { Action: AuditAction.Changed, Detail: "本学期已核实，无变化" });
        Assert.DoesNotContain("/confirm", await clerk.GetPageAsync($"/admin/children/{item.ContentItemId}"), StringComparison.Ordinal);
        Assert.DoesNotContain(item.ContentItemId, await clerk.GetPageAsync("/admin/children?flag=Stale&q=程核实"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_revealing_and_exporting_are_on_record()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "程记录", file => file.Alter<ChildPart>(part => part.ResidentIdNo = "999999201703150045"));
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = await clerk.GetPageAsync($"/admin/children/{item.ContentItemId}");
        Assert.DoesNotContain("999999201703150045", page, StringComparison.Ordinal);
        using var revealed = await clerk.PostFormAsync($"/admin/children/{item.ContentItemId}/reveal/resident-id", [], "/admin");
        Assert.Contains("999999201703150045", await revealed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await clerk.GetPageAsync("/admin/children/export?format=Csv&q=程记录");

        Assert.Equal([AuditAction.Opened, AuditAction.Revealed], (await Site.AuditAsync(item.ContentItemId)).Select(row => row.Action).Where(action => action is AuditAction.Opened or AuditAction.Revealed));
        Assert.Contains(await Site.AuditAsync(""), row => row.Action == AuditAction.Exported && row.Detail.EndsWith("× 1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_archived_file_comes_back_unless_its_number_has_a_new_file()
    {
        void Number(ContentItem file) => file.Alter<ChildPart>(part => part.StudentRegistryNo = "L330102201703158888");
        var item = await Site.AddAsync(DemoAccounts.Clerk, "程归档", Number);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = $"/admin/children/{item.ContentItemId}";
        await clerk.PostAsync(page + "/archive");
        Assert.DoesNotContain(item.ContentItemId, await clerk.GetPageAsync("/admin/children?q=程归档"), StringComparison.Ordinal);
        await clerk.PostAsync(page + "/restore");
        Assert.Contains(item.ContentItemId, await clerk.GetPageAsync("/admin/children?q=程归档"), StringComparison.Ordinal);

        await clerk.PostAsync(page + "/archive");
        await Site.AddAsync(DemoAccounts.Clerk, "程归档", Number);
        await clerk.PostAsync(page + "/restore");
        Assert.Contains("号码已在另一份档案里", await clerk.GetPageAsync(page), StringComparison.Ordinal);
        Assert.NotNull((await Site.ItemAsync(item.ContentItemId)).ArchivedUtc);
    }

    [Fact]
    public async Task A_child_without_an_adult_stands_on_top_until_somebody_answers_and_again_when_it_happens_anew()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "阿独居", Alone, accepted: true);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var card = $"/admin/children/{item.ContentItemId}";
        foreach (var person in new[] { principal, county })
        {
            Assert.Contains("tel:110", await person.GetPageAsync(card), StringComparison.Ordinal);
            Assert.Contains("13812345678", await person.GetPageAsync(card), StringComparison.Ordinal);
        }
        Assert.Contains("阿独居：独自一人", await principal.GetPageAsync("/admin"), StringComparison.Ordinal);
        Assert.Contains("身边没有成年人：阿独居", await principal.GetPageAsync("/admin/messages"), StringComparison.Ordinal);
        Assert.True(await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>()
            .AnyAsync(row => row.ContentItemId == item.ContentItemId && row.Kind == "Alone" && row.IsUrgent, TestContext.Current.CancellationToken)));

        await county.PostAsync(card + "/care", ("answer", "已由姑姑接去照料"));
        Assert.DoesNotContain("阿独居", await principal.GetPageAsync("/admin"), StringComparison.Ordinal);
        Assert.Contains("已由姑姑接去照料", await principal.GetPageAsync(card), StringComparison.Ordinal);

        await ChangeAsync(item.ContentItemId, part => part.Detail = GuardianshipDetail.OtherRelative);
        Assert.DoesNotContain("tel:110", await principal.GetPageAsync(card), StringComparison.Ordinal);
        await ChangeAsync(item.ContentItemId, part => part.Detail = GuardianshipDetail.Alone);
        Assert.Contains("阿独居：独自一人", await principal.GetPageAsync("/admin"), StringComparison.Ordinal);

        await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var content = (IContentManager)services.GetService(typeof(IContentManager))!;
            var file = (await content.GetAsync(item.ContentItemId, ContentVersion.Latest, TestContext.Current.CancellationToken))!;
            file.Alter<ChildPart>(part => part.BirthDate = new(2010, 11, 1));
            return (await content.SaveAsync(file, null, TestContext.Current.CancellationToken)).Succeeded;
        });
        Assert.DoesNotContain("阿独居", await principal.GetPageAsync("/admin"), StringComparison.Ordinal);
    }

    private static void Alone(ContentItem item) => item.Alter<GuardiansPart>(part => part.Detail = GuardianshipDetail.Alone);

    private Task<bool> ChangeAsync(string id, Action<GuardiansPart> change) => Site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var content = (IContentManager)services.GetService(typeof(IContentManager))!;
        var item = (await content.GetAsync(id, ContentVersion.Latest, TestContext.Current.CancellationToken))!;
        item.Alter(change);
        return (await content.SaveAsync(item, null, TestContext.Current.CancellationToken)).Succeeded;
    });
}
