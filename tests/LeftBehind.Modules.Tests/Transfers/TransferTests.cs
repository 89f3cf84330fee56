using System.Net;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Forms;
using LeftBehind.Letters.Entities;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Transfers;

/// <summary>A pupil on the way to another school: nobody loses the child in between.</summary>
public abstract class TransferTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_other_school_sees_a_card_until_it_accepts_and_then_the_file_with_all_that_belongs_to_it()
    {
        var id = await Site.PupilAsync("郑转学");
        await BlockAsync(id);
        await KeepListAsync("2133990001", new DateOnly(2026, 11, 1));
        await KeepListAsync(TransferSite.OtherSchool, new DateOnly(2026, 11, 1));
        Assert.Contains("云岭镇中心小学", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/transfers/new/{id}?q=云岭"), StringComparison.Ordinal);
        Assert.Contains("云岭镇中心小学", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/transfers/new/{id}?q=2133990101"), StringComparison.Ordinal);

        var transfer = await Site.OfferAsync(id);

        Assert.Contains(">转学中<", await Site.ReadAsync(DemoAccounts.Clerk, "/admin/children?q=郑转学"), StringComparison.Ordinal);
        Assert.Contains("转往云岭镇中心小学", await Site.ReadAsync(DemoAccounts.Principal, $"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Contains("青溪镇中心小学 → 云岭镇中心小学", await Site.ReadAsync(TransferSite.OtherClerk, "/admin/inbox"), StringComparison.Ordinal);
        Assert.DoesNotContain(">郑转学<", await Site.ReadAsync(TransferSite.OtherClerk, "/admin/children?q=郑转学"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(TransferSite.OtherClerk, $"/admin/children/{id}"));
        var card = await Site.ReadAsync(TransferSite.OtherClerk, $"/admin/transfers/{transfer}");
        Assert.Contains("2017-03", card, StringComparison.Ordinal);
        Assert.Contains("随父母到云岭镇", card, StringComparison.Ordinal);
        Assert.DoesNotContain("李秀英", card, StringComparison.Ordinal);
        // The school has a clerk, and its principal may do what waits for them.
        Assert.Matches("学籍管理员有 [1-9][0-9]* 件待办", await Site.ReadAsync(TransferSite.OtherPrincipal, "/admin/inbox"));
        Assert.Contains("郑转学", await Site.ReadAsync(TransferSite.OtherPrincipal, "/admin/inbox?office=true"), StringComparison.Ordinal);
        Assert.Contains($"/admin/transfers/{transfer}/accept", await Site.ReadAsync(TransferSite.OtherPrincipal, $"/admin/transfers/{transfer}"), StringComparison.Ordinal);

        using var other = await Site.SignInAsync(TransferSite.OtherClerk);
        await other.PostAsync($"/admin/transfers/{transfer}/accept");
        await other.PostAsync($"/admin/transfers/{transfer}/accept", ("classId", $"{await Site.ClassOfAsync(DemoAccounts.Clerk)}"));
        Assert.Equal(TransferState.Waiting, (await Site.CardAsync(transfer)).State);
        Assert.NotEqual((await Site.PlaceAsync(TransferSite.OtherSchool)).Id, (await Site.ItemAsync(id)).SchoolId);

        var ofOther = await Site.ClassOfAsync(TransferSite.OtherClerk);
        await other.PostAsync($"/admin/transfers/{transfer}/accept", ("classId", $"{ofOther}"));

        var item = await Site.ItemAsync(id);
        Assert.Equal((ofOther, true), (item.OrganizationId, item.Published));
        Assert.Contains("李秀英", await Site.ReadAsync(TransferSite.OtherClerk, $"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.Clerk, $"/admin/children/{id}"));
        Assert.Contains("已接收", await Site.ReadAsync(DemoAccounts.Clerk, "/admin/transfers?out=true"), StringComparison.Ordinal);
        Assert.All(await Site.TasksAsync(transfer), task => Assert.Equal(WorkflowTaskState.Done, task.State));
        Assert.Contains("已由云岭镇中心小学接收", (await Site.NotificationAsync($"transfer/{transfer}")).Subject, StringComparison.Ordinal);
        Assert.Equal(
            [(AuditAction.Submitted, "转出：云岭镇中心小学"), (AuditAction.Accepted, "转出：云岭镇中心小学已接收"), (AuditAction.Accepted, "转入：青溪镇中心小学"), (AuditAction.Accepted, "接收转学")],
            (await Site.AuditAsync(id)).Concat(await Site.AuditAsync(transfer)).Where(row => row.Action is AuditAction.Submitted or AuditAction.Accepted).Select(row => (row.Action, row.Detail)));
        Assert.Equal(item.SchoolId, (await RuleAsync(id)).SchoolId);
        Assert.Equal(["转出"], await ChangesAsync("2133990001", "郑转学"));
        Assert.Equal(["转入"], await ChangesAsync(TransferSite.OtherSchool, "郑转学"));
    }

    [Fact]
    public async Task What_is_declined_or_called_back_stays_and_leaves_nothing_of_the_child_behind()
    {
        var id = await Site.PupilAsync("郑留下");
        var declined = await Site.OfferAsync(id);
        using (var other = await Site.SignInAsync(TransferSite.OtherClerk))
        {
            await other.PostAsync($"/admin/transfers/{declined}/decline", ("reason", " "));
            Assert.Equal(TransferState.Waiting, (await Site.CardAsync(declined)).State);
            await other.PostAsync($"/admin/transfers/{declined}/decline", ("reason", "本年级没有空位"));
        }
        Assert.Contains("本年级没有空位", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/transfers/{declined}"), StringComparison.Ordinal);
        var card = await Site.CardAsync(declined);
        Assert.Equal((TransferState.Declined, "", null), (card.State, card.BirthMonth, card.Sex));
        Assert.NotEqual("郑留下", card.Name);

        var recalled = await Site.OfferAsync(id);
        using (var clerk = await Site.SignInAsync(DemoAccounts.Clerk))
        {
            await clerk.PostAsync($"/admin/transfers/{recalled}/recall");
        }
        Assert.Equal(WorkflowTaskState.Cancelled, Assert.Single(await Site.TasksAsync(recalled)).State);
        Assert.DoesNotContain("郑留下", await Site.ReadAsync(TransferSite.OtherClerk, "/admin/inbox"), StringComparison.Ordinal);
        using (var other = await Site.SignInAsync(TransferSite.OtherClerk))
        {
            await other.PostAsync($"/admin/transfers/{recalled}/accept", ("classId", $"{await Site.ClassOfAsync(TransferSite.OtherClerk)}"));
        }
        Assert.Equal(TransferState.Recalled, (await Site.CardAsync(recalled)).State);
        Assert.Equal((await Site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId, (await Site.ItemAsync(id)).SchoolId);
        Assert.DoesNotContain("转学中", await Site.ReadAsync(DemoAccounts.Clerk, "/admin/children?q=郑留下"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_waits_for_approval_or_is_being_changed_stays_until_that_is_done()
    {
        var waiting = await Site.SubmittedAsync(DemoAccounts.Clerk, "郑待审");
        Assert.Contains("正在审核", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/transfers/new/{waiting}?q=云岭"), StringComparison.Ordinal);
        var draft = (await Site.AddAsync(DemoAccounts.Clerk, "郑草稿")).ContentItemId;
        Assert.Contains("先提交审核", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/transfers/new/{draft}?q=云岭"), StringComparison.Ordinal);
        using (var clerk = await Site.SignInAsync(DemoAccounts.Clerk))
        {
            await clerk.PostAsync($"/admin/transfers/new/{draft}", ("school", $"{(await Site.PlaceAsync(TransferSite.OtherSchool)).Id}"));
        }
        Assert.Empty(await Site.SentAsync(draft));

        var id = await Site.PupilAsync("郑在改");
        var transfer = await Site.OfferAsync(id);
        Assert.Contains("等待对方学校接收", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/transfers/new/{id}"), StringComparison.Ordinal);
        await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var content = services.GetRequiredService<LeftBehind.Abstractions.Content.IContentManager>();
            var file = (await content.GetAsync(id, LeftBehind.Abstractions.Content.ContentVersion.Latest, Stop))!;
            file.Alter<LeftBehind.Children.Parts.ChildPart>(part => part.Ethnicity = "畲族");
            return (await content.SaveAsync(file, null, Stop)).Succeeded;
        });
        using var other = await Site.SignInAsync(TransferSite.OtherClerk);
        await other.PostAsync($"/admin/transfers/{transfer}/accept", ("classId", $"{await Site.ClassOfAsync(TransferSite.OtherClerk)}"));
        Assert.Contains("正在修改这份档案", await other.GetPageAsync($"/admin/transfers/{transfer}"), StringComparison.Ordinal);
        Assert.Equal((TransferState.Waiting, WorkflowTaskState.Open), ((await Site.CardAsync(transfer)).State, (await Site.OpenTaskAsync(transfer)).State));
    }

    [Fact]
    public async Task Nobody_else_gets_at_a_card_and_a_list_costs_three_statements_at_most()
    {
        var transfer = await Site.OfferAsync(await Site.PupilAsync("郑隔离"), DemoAccounts.Clerk);
        foreach (var account in new[] { DemoAccounts.Teacher, "teacher2", DemoAccounts.Mentor, DemoAccounts.Admin })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(account, $"/admin/transfers/{transfer}"));
        }
        foreach (var (account, path) in new[] { (TransferSite.OtherClerk, "/admin/transfers"), ("county2", "/admin/transfers?flag=Late"), (DemoAccounts.County, "/admin/transfers?out=true"), (DemoAccounts.Teacher, "/admin/transfers") })
        {
            using var client = await Site.SignInAsync(account);
            await client.GetPageAsync(path);
            using var watch = new SqlWatch(Site);
            await client.GetPageAsync(path);
            Assert.InRange(watch.Take().Count, 1, 3);
        }
    }

    [Fact]
    public async Task A_card_whose_workflow_was_stopped_is_decided_from_the_list()
    {
        var id = await Site.PupilAsync("郑停办");
        var transfer = await Site.OfferAsync(id);
        using (var admin = await Site.SignInAsync(DemoAccounts.Admin))
        {
            await admin.PostAsync($"/admin/approvals/{(await Site.CardAsync(transfer)).WorkflowId}/cancel", ("reason", "测试停止"));
        }
        Assert.Null((await Site.CardAsync(transfer)).WorkflowId);
        using var principal = await Site.SignInAsync("principal2");
        await principal.PostAsync($"/admin/transfers/{transfer}/accept", ("classId", $"{await Site.ClassOfAsync(TransferSite.OtherClerk)}"));
        Assert.Equal((await Site.PlaceAsync(TransferSite.OtherSchool)).Id, (await Site.ItemAsync(id)).SchoolId);
    }

    private Task<int> BlockAsync(string contentItemId) => Site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        session.Set<ContactRule>().Add(new() { OrganizationId = (await Site.ItemAsync(contentItemId)).OrganizationId, ContentItemId = contentItemId, PersonId = "p1", Kind = ContactRuleKind.Blocked, Reason = "法院裁定" });
        await session.SaveAsync(Stop);
        return 0;
    });

    private Task<ContactRule> RuleAsync(string contentItemId) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<ContactRule>().SingleAsync(rule => rule.ContentItemId == contentItemId, Stop));

    private async Task KeepListAsync(string code, DateOnly on)
    {
        var school = await Site.PlaceAsync(code);
        await Site.AsSystemAsync(async services =>
        {
            var lists = services.GetRequiredService<ISchoolLists>();
            return await lists.KeepAsync(school, on, await lists.MakeAsync(school, on, ListVersions.Approved, Stop), Stop);
        });
    }

    private async Task<IEnumerable<string>> ChangesAsync(string code, string name)
    {
        var school = await Site.PlaceAsync(code);
        var document = await Site.AsSystemAsync(services => services.GetRequiredService<ISchoolLists>().MakeAsync(school, ChinaTime.Today(Site.Clock), ListVersions.Approved, Stop));
        return document.Entries.Where(entry => entry.Row.Name == name).Select(entry => entry.Row.Change);
    }

    public sealed class OnSqlite(SqliteSite site) : TransferTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : TransferTests(site), IClassFixture<PostgreSqlSite>;
}
