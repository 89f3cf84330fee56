using System.Globalization;
using System.Net;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Users;

/// <summary>Who stands in for an absent principal: for a time, under both names, never for what one of the two handed in.</summary>
public abstract class SubstituteTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private DateOnly Today => ChinaTime.Today(Site.Clock);

    [Fact]
    public async Task A_principal_names_a_substitute_who_finds_what_waits_and_answers_under_both_names()
    {
        await NameAsync(DemoAccounts.Principal, DemoAccounts.Clerk);
        try
        {
            var id = await Site.SubmittedAsync(DemoAccounts.Teacher, "吴代审");
            var task = await Site.OpenTaskAsync(id);
            Assert.Equal((RoleNames.Principal, TaskMarks.None), (task.AssignedRole, task.Marks));
            Assert.Matches("您正在代理校长的工作，那里有 [1-9][0-9]* 件待办", WebUtility.HtmlDecode(await Site.ReadAsync(DemoAccounts.Clerk, "/admin/inbox")));
            using var clerk = await ActAsync(DemoAccounts.Clerk);
            var inbox = WebUtility.HtmlDecode(await clerk.GetPageAsync("/admin/inbox"));
            Assert.Contains("吴代审", inbox, StringComparison.Ordinal);
            Assert.Contains("代校长", inbox, StringComparison.Ordinal);
            Assert.Contains("学籍管理员", await Site.ReadAsync(DemoAccounts.Principal, "/account/substitutes/" + (await OwnAsync(DemoAccounts.Principal)).Id), StringComparison.Ordinal);
            Assert.Contains("代校长", await Site.ReadAsync(DemoAccounts.Principal, "/admin/people"), StringComparison.Ordinal);

            await clerk.PostAsync($"/admin/inbox/{task.Id}", ("Outcome", "Approve"));
            Assert.Equal("学籍管理员代校长", (await Site.TasksAsync(id))[0].DoneByName);
            Assert.Equal(RoleNames.CountyReviewer, (await Site.OpenTaskAsync(id)).AssignedRole);
        }
        finally
        {
            await EndAsync(DemoAccounts.Principal);
        }
    }

    [Fact]
    public async Task What_one_of_the_two_handed_in_neither_decides()
    {
        await NameAsync(DemoAccounts.Principal, DemoAccounts.Clerk);
        try
        {
            var own = await Site.SubmittedAsync(DemoAccounts.Principal, "吴自批");
            Assert.Equal((RoleNames.CountyReviewer, TaskMarks.HolderSubmitted), ((await Site.OpenTaskAsync(own)).AssignedRole, (await Site.OpenTaskAsync(own)).Marks));
            var byClerk = await Site.SubmittedAsync(DemoAccounts.Clerk, "吴己报");
            var task = await Site.OpenTaskAsync(byClerk);
            Assert.Equal(RoleNames.Principal, task.AssignedRole);
            using var clerk = await ActAsync(DemoAccounts.Clerk);
            Assert.DoesNotContain("吴己报", await clerk.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
            await clerk.PostAsync($"/admin/inbox/{task.Id}", ("Outcome", "Approve"));
            await clerk.PostAsync("/admin/children/accept", ("ids", byClerk));
            Assert.Equal(WorkflowTaskState.Open, (await Site.OpenTaskAsync(byClerk)).State);
            await Site.AnswerAsync(DemoAccounts.Principal, task.Id, "Approve");
            Assert.Equal("校长", (await Site.TasksAsync(byClerk))[0].DoneByName);
        }
        finally
        {
            await EndAsync(DemoAccounts.Principal);
        }
    }

    [Fact]
    public async Task It_ends_by_its_date_and_is_for_a_time_only_among_colleagues()
    {
        var row = await OwnAsync(DemoAccounts.Principal);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        var clerk = $"{(await Site.UserAsync(DemoAccounts.Clerk)).UserId}";
        foreach (var (who, until) in new[] { (clerk, ""), (clerk, Text(Today.AddDays(-1))), (clerk, Text(Today.AddDays(200))), ($"{(await Site.UserAsync("clerk2")).UserId}", Text(Today.AddDays(5))) })
        {
            using var refused = await principal.PostFormAsync($"/account/substitutes/{row.Id}", new() { ["UserId"] = who, ["Until"] = until }, "/admin");
            Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        }
        Assert.Single(await Site.AssignmentsAsync(DemoAccounts.Clerk), row => row.Until is null || row.Until >= Today);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.Clerk, $"/account/substitutes/{row.Id}"));

        await NameAsync(DemoAccounts.Principal, DemoAccounts.Clerk, Today.AddDays(3));
        try
        {
            Site.Clock.Advance(TimeSpan.FromDays(5));
            Assert.DoesNotContain("代校长", await Site.ReadAsync(DemoAccounts.Clerk, "/account"), StringComparison.Ordinal);
        }
        finally
        {
            Site.Clock.Return();
            await EndAsync(DemoAccounts.Principal);
        }
    }

    [Fact]
    public async Task The_county_names_somebody_for_a_principal_who_fell_ill_and_the_end_of_the_role_ends_it()
    {
        var school = (await Site.UserAsync("principal2")).Scope.OrganizationId;
        var ill = await Site.AddPersonAsync("bingjia", "许病假", RoleNames.Principal, school);
        var row = (await Site.AssignmentsAsync(ill))[0];
        using var county = await Site.SignInAsync("county2");
        var deputy = (await Site.UserAsync("teacher2")).UserId;
        await county.PostAsync($"/admin/people/{row.UserId}/roles/{row.Id}/substitutes", ("UserId", $"{deputy}"), ("Until", Text(Today.AddDays(20))));
        Assert.Contains("班主任代理", await Site.ReadAsync("county2", $"/admin/people/{row.UserId}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.County, $"/admin/people/{row.UserId}/roles/{row.Id}/substitutes"));

        await county.PostAsync($"/admin/people/{row.UserId}/roles/{row.Id}/end");
        Assert.All((await Site.AssignmentsAsync("teacher2")).Where(other => other.StandsInFor == row.UserId), other => Assert.True(other.Until < Today));
    }

    private async Task<Assignment> OwnAsync(string account) => (await Site.AssignmentsAsync(account)).First(row => row.StandsInFor is null);

    private async Task NameAsync(string account, string substitute, DateOnly? until = null)
    {
        using var client = await Site.SignInAsync(account);
        await client.PostAsync(
            $"/account/substitutes/{(await OwnAsync(account)).Id}", ("UserId", $"{(await Site.UserAsync(substitute)).UserId}"), ("Until", Text(until ?? Today.AddDays(10))));
    }

    private Task<int> EndAsync(string account) => Site.AsSystemAsync(async services =>
    {
        var row = await OwnAsync(account);
        var (reader, editor) = (services.GetRequiredService<LeftBehind.Users.Services.SubstituteReader>(), services.GetRequiredService<LeftBehind.Users.Services.SubstituteEditor>());
        foreach (var substitute in await reader.OfAsync([row], TestContext.Current.CancellationToken))
        {
            Assert.True(await editor.EndAsync(row, substitute.AssignmentId, TestContext.Current.CancellationToken));
        }
        return 0;
    });

    /// <summary>Signed in and acting in the role of whom they stand in for.</summary>
    private async Task<SiteClient> ActAsync(string account)
    {
        var client = await Site.SignInAsync(account);
        await client.PostAsync("/account/assignment", ("id", $"{(await Site.AssignmentsAsync(account)).Last(row => row.StandsInFor is not null).Id}"));
        return client;
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public sealed class OnSqlite(SqliteSite site) : SubstituteTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : SubstituteTests(site), IClassFixture<PostgreSqlSite>;
}
