using System.Net;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Modules.Tests.Users;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Modules.Tests.Children.Editing;

/// <summary>由县里代改、代录: the county mends a file that waits for it instead of sending it back for one digit, and enters files where a school cannot.</summary>
public abstract partial class ForSchoolTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task The_county_puts_a_file_right_with_a_reason_the_school_is_told_and_the_only_one_there_approves_it_marked_so()
    {
        var id = await Site.AtCountyAsync("周代改");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await CorrectAsync(DemoAccounts.County, id, "李秀兰", ""));
        Assert.Equal(HttpStatusCode.Redirect, await CorrectAsync(DemoAccounts.County, id, "李秀兰", "与户口簿核对"));

        Assert.Equal("李秀兰", (await Site.ItemAsync(id)).Get<GuardiansPart>().Guardians[0].Name);
        var task = await Site.OpenTaskAsync(id);
        Assert.Equal(TaskMarks.Corrected, task.Marks);
        Assert.Contains("由县里代改", await Site.ReadAsync(DemoAccounts.County, $"/admin/inbox/{task.Id}"), StringComparison.Ordinal);
        Assert.Contains("原因：与户口簿核对", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Contains("由县里代改：周代改", await Site.ReadAsync(DemoAccounts.Clerk, "/admin/messages"), StringComparison.Ordinal);
        Assert.Contains((AuditAction.Changed, "由县里代改：与户口簿核对"), (await Site.AuditAsync(id)).Select(row => (row.Action, row.Detail)));

        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.True((await Site.ItemAsync(id)).Published);
        Assert.Contains("由县里代改", await Site.ReadAsync(DemoAccounts.Principal, $"/admin/children/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_a_colleague_is_there_the_colleague_decides_and_when_that_one_leaves_it_goes_on()
    {
        var colleague = await Site.AddPersonAsync("chengguo", "程果", RoleNames.CountyReviewer, (await Site.UserAsync(DemoAccounts.County)).Scope.OrganizationId);
        var id = await Site.AtCountyAsync("周双审");
        await CorrectAsync(DemoAccounts.County, id, "李秀珍", "学校来电更正");
        var task = await Site.OpenTaskAsync(id);
        Assert.Equal(TaskMarks.Corrected | TaskMarks.ColleagueDecides, task.Marks);
        Assert.DoesNotContain("周双审", await Site.ReadAsync(DemoAccounts.County, "/admin/inbox?kind=Child"), StringComparison.Ordinal);
        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.False((await Site.ItemAsync(id)).Published);
        Assert.Contains("请县里其他人审核", await Site.ReadAsync(DemoAccounts.County, $"/admin/inbox/{task.Id}"), StringComparison.Ordinal);
        Assert.Contains("周双审", await Site.ReadAsync(colleague, "/admin/inbox"), StringComparison.Ordinal);

        await Site.EndRoleAsync(colleague);
        Assert.Equal(TaskMarks.Corrected, (await Site.OpenTaskAsync(id)).Marks);
        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.True((await Site.ItemAsync(id)).Published);
    }

    [Fact]
    public async Task A_file_that_does_not_wait_for_the_county_is_not_there_to_be_put_right()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "周未到");
        Assert.Equal(HttpStatusCode.NotFound, await CorrectAsync(DemoAccounts.County, id, "李秀兰", "试改"));
        Assert.Equal(HttpStatusCode.NotFound, await CorrectAsync("county2", await Site.AtCountyAsync("周别县"), "李秀兰", "试改"));
        Assert.Equal("李秀英", (await Site.ItemAsync(id)).Get<GuardiansPart>().Guardians[0].Name);
    }

    private async Task<HttpStatusCode> CorrectAsync(string account, string id, string guardian, string reason)
    {
        using var client = await Site.SignInAsync(account);
        using var page = await client.GetAsync($"/admin/children/{id}/correct");
        var fields = page.IsSuccessStatusCode ? EditorFields.Of(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)) : [];
        fields["Form.Guardians[0].Name"] = guardian;
        fields["reason"] = reason;
        using var answer = await client.PostFormAsync($"/admin/children/{id}/correct", fields, "/admin");
        return answer.StatusCode;
    }

    public sealed class OnSqlite(SqliteSite site) : ForSchoolTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : ForSchoolTests(site), IClassFixture<PostgreSqlSite>;
}
