using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>The way of a file from those who write it past the principal to the county.</summary>
public abstract class RegistrationTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task What_a_teacher_hands_in_is_approved_by_the_principal_and_then_by_the_county_and_takes_effect()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Teacher, "钱逐级");
        var first = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.Principal, "校长审核", "钱逐级", TaskMarks.None), (first.AssignedRole, first.Step, first.Title, first.Marks));
        Assert.Contains("青溪镇中心小学 · 四年级1班", first.Place, StringComparison.Ordinal);

        await Site.AnswerAsync(DemoAccounts.Principal, first.Id, "Approve");
        var second = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.CountyReviewer, "县审核", "班主任"), (second.AssignedRole, second.Step, second.SubmittedByName));
        Assert.False((await Site.ItemAsync(id)).Published);

        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("钱逐级", await county.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        Assert.Contains("待县审核", await county.GetPageAsync($"/admin/children/{id}"), StringComparison.Ordinal);
        await Site.AnswerAsync(DemoAccounts.County, second.Id, "Approve");

        Assert.True((await Site.ItemAsync(id)).Published);
        Assert.All(await Site.TasksAsync(id), task => Assert.Equal(WorkflowTaskState.Done, task.State));
        Assert.Equal(
            [(AuditAction.Submitted, ""), (AuditAction.Accepted, "校长审核"), (AuditAction.Accepted, "县审核")],
            (await Site.AuditAsync(id)).Where(row => row.Action is AuditAction.Submitted or AuditAction.Accepted).Select(row => (row.Action, row.Detail)));
    }

    [Fact]
    public async Task What_the_county_returns_goes_back_to_the_school_with_a_reason_beside_each_field_and_comes_again()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "钱退回");
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");
        var task = await Site.OpenTaskAsync(id);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("李秀英", await county.GetPageAsync($"/admin/inbox/{task.Id}"), StringComparison.Ordinal);

        await county.PostAsync($"/admin/inbox/{task.Id}", ("Outcome", "Return"), ("Comment", " "));
        Assert.Equal(WorkflowTaskState.Open, (await Site.OpenTaskAsync(id)).State);
        await county.PostAsync($"/admin/inbox/{task.Id}", ("Outcome", "Return"), ("Reasons[0]", "与户口簿不符"), ("Comment", "改后再报"));

        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var page = await clerk.GetPageAsync($"/admin/children/{id}");
        Assert.Contains("已退回", page, StringComparison.Ordinal);
        Assert.Contains("姓名：与户口簿不符", page, StringComparison.Ordinal);
        Assert.Contains("改后再报", page, StringComparison.Ordinal);
        await clerk.PostAsync("/admin/children/submit", ("ids", id));
        Assert.Equal(RoleNames.Principal, (await Site.OpenTaskAsync(id)).AssignedRole);
    }

    [Fact]
    public async Task What_the_only_principal_hands_in_goes_straight_to_the_county_marked_so_and_is_asked_there_once()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Principal, "钱自报");
        var task = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.CountyReviewer, TaskMarks.HolderSubmitted), (task.AssignedRole, task.Marks));
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        Assert.DoesNotContain("钱自报", await principal.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        Assert.Contains("待县审核", await principal.GetPageAsync($"/admin/children/{id}"), StringComparison.Ordinal);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("下级审核人本人提交", await county.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);

        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.True((await Site.ItemAsync(id)).Published);
        Assert.Single(await Site.TasksAsync(id));
    }

    [Fact]
    public async Task What_is_called_back_waits_for_nobody_any_more()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "钱撤回");
        var task = await Site.OpenTaskAsync(id);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        await clerk.PostAsync($"/admin/children/{id}/recall");

        Assert.Equal(WorkflowTaskState.Cancelled, Assert.Single(await Site.TasksAsync(id)).State);
        await Site.AnswerAsync(DemoAccounts.Principal, task.Id, "Approve");
        Assert.False((await Site.ItemAsync(id)).Published);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        Assert.Contains("该事项已不需处理", await principal.GetPageAsync($"/admin/inbox/{task.Id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_amendment_of_phones_alone_needs_the_principal_alone_and_any_other_the_county_too()
    {
        var phone = await AmendedAsync("钱电话", item => item.Alter<GuardiansPart>(part => part.Guardians[0].Phones = ["13900001111"]));
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(phone)).Id, "Approve");
        Assert.True((await Site.ItemAsync(phone)).Published);

        var guardian = await AmendedAsync("钱监护", item => item.Alter<GuardiansPart>(part => part.Guardians[0].Name = "王桂香"));
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(guardian)).Id, "Approve");
        var task = await Site.OpenTaskAsync(guardian);
        Assert.Equal(RoleNames.CountyReviewer, task.AssignedRole);
        Assert.Contains("GuardianChanged", task.Oddities, StringComparison.Ordinal);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var page = await county.GetPageAsync($"/admin/inbox/{task.Id}");
        Assert.Contains("李秀英", page, StringComparison.Ordinal);
        Assert.Contains("王桂香", page, StringComparison.Ordinal);
        Assert.Contains("与上次审核通过时相比的变化", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_decide_the_same_the_second_is_told_who_was_first_and_nothing_is_done_twice()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "钱同时");
        var task = await Site.OpenTaskAsync(id);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        var token = await principal.TokenAsync("/admin");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => principal.PostFormAsync($"/admin/inbox/{task.Id}", new() { ["Outcome"] = "Approve" }, token)));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Single(answers, answer => answer.Headers.Location!.OriginalString == "/admin/inbox");
        Assert.Equal(2, (await Site.TasksAsync(id)).Count);
        Assert.Matches("校长已于 .* 处理：审核通过", await principal.GetPageAsync($"/admin/inbox/{task.Id}"));
    }

    [Fact]
    public async Task A_neighbouring_county_never_sees_a_task_and_a_clerk_decides_nothing()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "钱隔离");
        var task = await Site.OpenTaskAsync(id);
        foreach (var account in new[] { "clerk2", "principal2", "county2", DemoAccounts.Clerk, DemoAccounts.Teacher, DemoAccounts.County, DemoAccounts.Admin, DemoAccounts.Province })
        {
            using var stranger = await Site.SignInAsync(account);
            Assert.DoesNotContain("钱隔离", await stranger.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
            using var opened = await stranger.GetAsync($"/admin/inbox/{task.Id}");
            Assert.Equal(HttpStatusCode.NotFound, opened.StatusCode);
            using var answered = await stranger.PostFormAsync($"/admin/inbox/{task.Id}", new() { ["Outcome"] = "Approve" }, "/admin/inbox");
            Assert.Equal(HttpStatusCode.NotFound, answered.StatusCode);
            using var bulk = await stranger.PostFormAsync("/admin/inbox/answer", new() { ["Ids[0]"] = $"{task.Id}", ["Outcome"] = "Approve" }, "/admin/inbox");
        }
        Assert.Equal(WorkflowTaskState.Open, (await Site.OpenTaskAsync(id)).State);
    }

    [Fact]
    public async Task In_the_demo_something_waits_for_the_principal_and_for_the_county_and_nobody_else_decides_for_the_other_county()
    {
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("校长审核", await principal.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        Assert.Contains("下级无人审核", await county.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_approved_is_changed_with_a_reason_that_stays_with_it_and_phones_without_one()
    {
        var id = await AmendedAsync("钱缘由", item => item.Alter<GuardiansPart>(part => part.Guardians[0].Name = "王桂香"), "");
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.DoesNotContain(await Site.TasksAsync(id), task => task.State == WorkflowTaskState.Open);
        await clerk.PostAsync("/admin/children/submit", ("ids", id));
        var page = await clerk.GetPageAsync($"/admin/children/{id}");
        Assert.Contains("请写明变更原因后再提交", page, StringComparison.Ordinal);
        Assert.Contains("这次为什么要改", page, StringComparison.Ordinal);
        await clerk.PostAsync("/admin/children/submit", ("ids", id), ("reason", "坏\u0001字"));
        await clerk.PostAsync("/admin/children/submit", ("ids", id), ("reason", new string('长', 201)));
        Assert.DoesNotContain(await Site.TasksAsync(id), task => task.State == WorkflowTaskState.Open);

        // One reason for all that are chosen, of which a phone alone would need none.
        var phone = await AmendedAsync("钱无由", item => item.Alter<GuardiansPart>(part => part.Guardians[0].Phones = ["13900001111"]), "");
        _ = await Site.OpenTaskAsync(phone);
        await clerk.PostAsync($"/admin/children/{phone}/recall");
        await clerk.PostAsync("/admin/children/submit", ("ids[0]", id), ("ids[1]", phone), ("reason", "奶奶去世，改由姑姑照料"));
        foreach (var changed in new[] { id, phone })
        {
            using var principal = await Site.SignInAsync(DemoAccounts.Principal);
            Assert.Contains("变更原因： 奶奶去世，改由姑姑照料", await principal.GetPageAsync($"/admin/inbox/{(await Site.OpenTaskAsync(changed)).Id}"), StringComparison.Ordinal);
        }
        Assert.Contains("审核通过后有变更，原因： 奶奶去世", await clerk.GetPageAsync($"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Equal("奶奶去世，改由姑姑照料", (await Site.AuditAsync(id)).Single(row => row.Action == AuditAction.Submitted).Detail);

        // What comes back keeps it: it is asked once.
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Return", "姓名写全");
        Assert.Contains("value=\"奶奶去世，改由姑姑照料\"", await clerk.GetPageAsync($"/admin/children/{id}"), StringComparison.Ordinal);
        await clerk.PostAsync("/admin/children/submit", ("ids", id));
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(id)).Id, "Approve");
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("奶奶去世，改由姑姑照料", await county.GetPageAsync($"/admin/inbox/{(await Site.OpenTaskAsync(id)).Id}"), StringComparison.Ordinal);
    }

    private async Task<string> AmendedAsync(string name, Action<ContentItem> change, string reason = "按户口簿更正")
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, name, accepted: true);
        await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var content = (IContentManager)services.GetService(typeof(IContentManager))!;
            var file = (await content.GetAsync(item.ContentItemId, ContentVersion.Latest, TestContext.Current.CancellationToken))!;
            change(file);
            return (await content.SaveAsync(file, null, TestContext.Current.CancellationToken)).Succeeded;
        });
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        await clerk.PostAsync("/admin/children/submit", ("ids", item.ContentItemId), ("reason", reason));
        return item.ContentItemId;
    }

    public sealed class OnSqlite(SqliteSite site) : RegistrationTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : RegistrationTests(site), IClassFixture<PostgreSqlSite>;
}
