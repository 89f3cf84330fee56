using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Parts;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Modules.Tests.Homes;

/// <summary>The way of a home from those who register it past the principal to the county.</summary>
public abstract class HomeApprovalTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task A_home_is_approved_by_the_principal_and_then_by_the_county_who_sees_it_only_then()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = await Site.RegisterAsync(clerk, "冯审核之家");
        Assert.Contains("草稿", await Site.ReadAsync(DemoAccounts.Clerk, "/admin/homes?q=冯审核"), StringComparison.Ordinal);
        await clerk.PostAsync($"/admin/homes/{id}/submit");
        Assert.DoesNotContain(">冯审核之家<", await Site.ReadAsync(DemoAccounts.County, "/admin/homes?q=冯审核"), StringComparison.Ordinal);
        var first = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.Principal, "冯审核之家"), (first.AssignedRole, first.Title));
        Assert.Contains("冯审核之家", await Site.ReadAsync(DemoAccounts.Principal, $"/admin/inbox/{first.Id}"), StringComparison.Ordinal);
        await Site.AnswerAsync(DemoAccounts.Principal, first.Id, "Approve");
        Assert.Contains("待县审核", await Site.ReadAsync(DemoAccounts.County, $"/admin/homes/{id}"), StringComparison.Ordinal);
        using (var county = await Site.SignInAsync(DemoAccounts.County))
        {
            await county.PostAsync($"/admin/homes/{id}/accept");
        }
        Assert.True((await Site.HomeAsync(id)).Published);
        Assert.Contains(">冯审核之家<", await Site.ReadAsync(DemoAccounts.County, "/admin/homes?q=冯审核"), StringComparison.Ordinal);
        Assert.Equal(
            [(AuditAction.Submitted, ""), (AuditAction.Accepted, "校长审核"), (AuditAction.Accepted, "县审核")],
            (await Site.AuditAsync(id)).Where(row => row.Action is AuditAction.Submitted or AuditAction.Accepted).Select(row => (row.Action, row.Detail)));
    }

    [Fact]
    public async Task What_is_returned_says_why_and_is_handed_in_again_and_what_is_handed_in_is_called_back_first()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        var id = await Site.RegisterAsync(clerk, "冯退回之家");
        await clerk.PostAsync($"/admin/homes/{id}/submit");
        await clerk.PostAsync($"/admin/homes/{id}/edit");
        Assert.Contains("请先撤回", await clerk.GetPageAsync($"/admin/homes/{id}"), StringComparison.Ordinal);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        await principal.PostAsync($"/admin/homes/{id}/return", ("reason", " "));
        Assert.Equal(WorkflowTaskState.Open, (await Site.OpenTaskAsync(id)).State);
        await principal.PostAsync($"/admin/homes/{id}/return", ("reason", "请补管理人员"));
        Assert.Contains("请补管理人员", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/homes/{id}"), StringComparison.Ordinal);
        await clerk.PostAsync($"/admin/homes/{id}/submit");
        await clerk.PostAsync($"/admin/homes/{id}/recall");
        Assert.All(await Site.TasksAsync(id), task => Assert.NotEqual(WorkflowTaskState.Open, task.State));
    }

    [Fact]
    public async Task A_home_from_before_stays_valid_and_new_hours_or_phones_need_the_principal_alone()
    {
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        Assert.True((await Site.HomeAsync(HomeSite.Central)).Published);
        await ChangeAsync(clerk, ("Opening.Weekends.Until", "17:30"));
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(HomeSite.Central)).Id, "Approve");
        Assert.Equal((true, new TimeOnly(17, 30)), ((await Site.HomeAsync(HomeSite.Central)).Published, (await Site.HomeAsync(HomeSite.Central)).Get<OpeningPart>().Weekends.Until));

        await ChangeAsync(clerk, ("Home.Capacity", "66"));
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(HomeSite.Central)).Id, "Approve");
        var task = await Site.OpenTaskAsync(HomeSite.Central);
        Assert.Equal(RoleNames.CountyReviewer, task.AssignedRole);
        var page = await Site.ReadAsync(DemoAccounts.County, $"/admin/inbox/{task.Id}");
        Assert.Contains("66", page, StringComparison.Ordinal);
        Assert.Contains("60", page, StringComparison.Ordinal);
        Assert.Contains("青溪镇中心小学儿童之家", await Site.ReadAsync(DemoAccounts.County, "/admin/homes"), StringComparison.Ordinal);
        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.True((await Site.HomeAsync(HomeSite.Central)).Published);
    }

    private static async Task ChangeAsync(SiteClient clerk, (string Name, string Value) change)
    {
        var fields = EditorFields.Of(await clerk.GetPageAsync($"/admin/homes/{HomeSite.Central}/edit"));
        fields[change.Name] = change.Value;
        using (await clerk.PostFormAsync($"/admin/homes/{HomeSite.Central}/edit", fields))
        {
            await clerk.PostAsync($"/admin/homes/{HomeSite.Central}/submit");
        }
    }

    public sealed class OnSqlite(SqliteSite site) : HomeApprovalTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : HomeApprovalTests(site), IClassFixture<PostgreSqlSite>;
}
