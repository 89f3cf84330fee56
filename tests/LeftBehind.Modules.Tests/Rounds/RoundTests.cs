using System.Net;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Rounds.Entities;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Rounds;

/// <summary>A round from its opening by the county to the approved lists, the schools' open registrations with them.</summary>
public abstract class RoundTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private DateOnly Today => ChinaTime.Today(Site.Clock);

    [Fact]
    public async Task The_county_approves_a_list_with_its_open_registrations_but_for_one_and_nobody_is_asked_twice()
    {
        var (good, doubtful) = (await Site.AtCountyAsync("周随批"), await Site.AtCountyAsync("周退下"));
        var round = await Site.OpenRoundAsync("随批轮次", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Principal, round);
        var submission = await Site.CurrentAsync(round);
        Assert.Equal(SubmissionState.HandedIn, submission.State);
        Assert.Equal(WorkflowTaskState.Folded, await Site.StateOfLastTaskAsync(good));

        var inbox = await Site.ReadAsync(DemoAccounts.County, "/admin/inbox?kind=RoundSubmission");
        Assert.Contains("青溪镇中心小学 · 随批轮次", inbox, StringComparison.Ordinal);
        Assert.DoesNotContain("周随批", await Site.ReadAsync(DemoAccounts.County, "/admin/inbox?kind=Child"), StringComparison.Ordinal);
        Assert.Contains("周随批", await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/lists/{submission.SubmissionId}/registrations"), StringComparison.Ordinal);
        var page = await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/lists/{submission.SubmissionId}");
        Assert.Contains("周退下", page, StringComparison.Ordinal);
        Assert.Contains("实际监护人姓名、地址、电话", page, StringComparison.Ordinal);

        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync($"/admin/rounds/lists/{submission.SubmissionId}", ("Outcome", "Approve"), ($"Reasons[{doubtful}]", "外出日期与务工证明不符"));

        submission = await Site.CurrentAsync(round);
        Assert.Equal((SubmissionState.Approved, 1), (submission.State, submission.HeldBackCount));
        Assert.True((await Site.ItemAsync(good)).Published);
        Assert.False((await Site.ItemAsync(doubtful)).Published);
        Assert.All(await Site.TasksAsync(good), task => Assert.Equal(WorkflowTaskState.Done, task.State));
        Assert.Equal([("Approve", ""), ("Approve", "")], (await Site.TasksAsync(good)).Select(task => (task.Outcome, task.Comment)));
        Assert.Contains("外出日期与务工证明不符", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/children/{doubtful}"), StringComparison.Ordinal);
        Assert.Contains("退回1人", await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/{round}"), StringComparison.Ordinal);
        Assert.Contains("退回：外出日期与务工证明不符", await Site.ReadAsync(DemoAccounts.Principal, $"/admin/rounds/lists/{submission.SubmissionId}"), StringComparison.Ordinal);
        await AssertPrintedForEverAsync(submission, "周退下");
    }

    [Fact]
    public async Task What_a_clerk_hands_in_the_principal_confirms_before_the_county_sees_it()
    {
        var round = await Site.OpenRoundAsync("逐级轮次", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Clerk, round);
        var submission = await Site.CurrentAsync(round);
        Assert.DoesNotContain("逐级轮次", await Site.ReadAsync(DemoAccounts.County, "/admin/inbox?kind=RoundSubmission"), StringComparison.Ordinal);
        Assert.Contains("逐级轮次", await Site.ReadAsync(DemoAccounts.Principal, "/admin/inbox?kind=RoundSubmission"), StringComparison.Ordinal);

        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        await principal.PostAsync($"/admin/rounds/lists/{submission.SubmissionId}", ("Outcome", "Return"), ("Comment", "三年级还缺两人"));
        submission = await Site.CurrentAsync(round);
        Assert.Equal((SubmissionState.Returned, "三年级还缺两人", "校长"), (submission.State, submission.Reason, submission.DecidedByName));
        Assert.Contains("三年级还缺两人", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/rounds/{round}/schools/{submission.SchoolId}"), StringComparison.Ordinal);

        await Site.HandInAsync(DemoAccounts.Clerk, round);
        submission = await Site.CurrentAsync(round);
        await principal.PostAsync($"/admin/rounds/lists/{submission.SubmissionId}", ("Outcome", "Approve"));
        Assert.Equal(SubmissionState.HandedIn, (await Site.CurrentAsync(round)).State);
        Assert.Contains("逐级轮次", await Site.ReadAsync(DemoAccounts.County, "/admin/inbox?kind=RoundSubmission"), StringComparison.Ordinal);
        var task = await Site.OpenTaskAsync(submission.SubmissionId);
        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.Equal(SubmissionState.Approved, (await Site.CurrentAsync(round)).State);
    }

    [Fact]
    public async Task When_a_list_is_returned_or_called_back_its_registrations_wait_for_themselves_again()
    {
        var child = await Site.AtCountyAsync("周回来");
        var round = await Site.OpenRoundAsync("撤回轮次", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Principal, round);
        var submission = await Site.CurrentAsync(round);
        Assert.Equal(WorkflowTaskState.Folded, await Site.StateOfLastTaskAsync(child));
        var folded = await Site.ReadAsync(DemoAccounts.County, $"/admin/children/{child}");
        Assert.Contains("与学校本轮的整份名册一起审核", folded, StringComparison.Ordinal);
        Assert.DoesNotContain("/admin/children/accept", folded, StringComparison.Ordinal);

        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        await principal.PostAsync($"/admin/rounds/lists/{submission.SubmissionId}/recall");
        Assert.Equal(WorkflowTaskState.Open, await Site.StateOfLastTaskAsync(child));
        Assert.Contains("/admin/children/accept", await Site.ReadAsync(DemoAccounts.County, $"/admin/children/{child}"), StringComparison.Ordinal);
        Assert.Equal(SubmissionState.Recalled, Assert.Single(await Site.SubmissionsAsync(round)).State);
        Assert.Equal(WorkflowTaskState.Cancelled, await Site.StateOfLastTaskAsync(submission.SubmissionId));

        await Site.HandInAsync(DemoAccounts.Principal, round);
        submission = await Site.CurrentAsync(round);
        Assert.Equal(WorkflowTaskState.Folded, await Site.StateOfLastTaskAsync(child));
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync($"/admin/rounds/lists/{submission.SubmissionId}", ("Outcome", "Return"), ("Comment", "请逐班核对"));
        Assert.Equal(WorkflowTaskState.Open, await Site.StateOfLastTaskAsync(child));
        using var late = await principal.PostFormAsync($"/admin/rounds/lists/{submission.SubmissionId}/recall", [], "/admin");
        Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        await Site.AnswerAsync(DemoAccounts.County, (await Site.OpenTaskAsync(child)).Id, "Approve");
        Assert.True((await Site.ItemAsync(child)).Published);
    }

    [Fact]
    public async Task A_file_that_the_school_calls_back_is_not_approved_with_the_list()
    {
        var child = await Site.AtCountyAsync("周抽回");
        var round = await Site.OpenRoundAsync("抽回轮次", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Principal, round);
        using var clerk = await Site.SignInAsync(DemoAccounts.Clerk);
        await clerk.PostAsync($"/admin/children/{child}/recall");

        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync($"/admin/rounds/lists/{(await Site.CurrentAsync(round)).SubmissionId}", ("Outcome", "Approve"));

        var submission = await Site.CurrentAsync(round);
        Assert.Equal(SubmissionState.Approved, submission.State);
        Assert.False((await Site.ItemAsync(child)).Published);
        Assert.DoesNotContain("周抽回", await Site.ReadAsync(DemoAccounts.County, $"/admin/forms/issues/{submission.IssueId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_is_late_after_midnight_unless_the_county_has_given_it_more_time()
    {
        var round = await Site.OpenRoundAsync("逾期轮次", Today);
        var school = await Site.SchoolIdAsync(DemoAccounts.Principal);
        Site.Clock.TravelTo(Today.AddDays(1));
        try
        {
            Assert.Contains("逾期未报", await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/{round}"), StringComparison.Ordinal);
            Assert.Contains("已过1天", await Site.ReadAsync(DemoAccounts.Principal, $"/admin/rounds/{round}/schools/{school}"), StringComparison.Ordinal);
            await Site.HandInAsync(DemoAccounts.Principal, round);
            Assert.True((await Site.CurrentAsync(round)).IsLate);
            using var principal = await Site.SignInAsync(DemoAccounts.Principal);
            await principal.PostAsync($"/admin/rounds/lists/{(await Site.CurrentAsync(round)).SubmissionId}/recall");

            using var county = await Site.SignInAsync(DemoAccounts.County);
            await county.PostAsync($"/admin/rounds/{round}/schools/{school}/extension", ("Until", RoundSite.Text(Today.AddDays(2))), ("Reason", "停电三天"));
            await Site.HandInAsync(DemoAccounts.Principal, round);
            Assert.False((await Site.CurrentAsync(round)).IsLate);
        }
        finally
        {
            Site.Clock.Return();
        }
    }

    [Fact]
    public async Task A_nil_report_is_signed_by_the_principal_and_refused_where_there_are_children()
    {
        var round = await Site.OpenRoundAsync("零报轮次", Today.AddDays(20));
        var school = await Site.SchoolIdAsync(DemoAccounts.Principal);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        await principal.PostAsync($"/admin/rounds/{round}/schools/{school}", ("nil", "true"), ("signedName", "校长"));
        Assert.Empty(await Site.SubmissionsAsync(round));

        var empty = await EmptySchoolAsync();
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync($"/admin/rounds/{round}/schools/{empty}/for", ("nil", "true"), ("signedName", "别人"));
        Assert.Empty(await Site.SubmissionsAsync(round));
        await county.PostAsync($"/admin/rounds/{round}/schools/{empty}/for");
        Assert.Empty(await Site.SubmissionsAsync(round));
        await county.PostAsync($"/admin/rounds/{round}/schools/{empty}/for", ("nil", "true"), ("signedName", (await Site.UserAsync(DemoAccounts.County)).DisplayName));
        var report = Assert.Single(await Site.SubmissionsAsync(round));
        Assert.True(report is { IsNil: true, OnBehalf: true, Listed: 0, State: SubmissionState.HandedIn });
        var board = await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/{round}");
        Assert.Contains("零报告", board, StringComparison.Ordinal);
        Assert.Contains("县代报", board, StringComparison.Ordinal);
        // Nobody approves what they handed in themselves, not even the only reviewer of the county.
        Assert.DoesNotContain("零报轮次", await Site.ReadAsync(DemoAccounts.County, "/admin/inbox?kind=RoundSubmission"), StringComparison.Ordinal);
        Assert.True((await Site.OpenTaskAsync(report.SubmissionId)).Marks.HasFlag(TaskMarks.OnBehalf));
    }

    [Fact]
    public async Task Pressed_twice_a_list_is_handed_in_once_and_a_closed_round_takes_nothing()
    {
        var round = await Site.OpenRoundAsync("连按轮次", Today.AddDays(20));
        var path = $"/admin/rounds/{round}/schools/{await Site.SchoolIdAsync(DemoAccounts.Principal)}";
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        var token = await principal.TokenAsync("/admin");
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            using var answer = await principal.PostFormAsync(path, [], token);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }));
        var submission = Assert.Single(await Site.SubmissionsAsync(round));
        await principal.PostAsync($"/admin/rounds/lists/{submission.SubmissionId}/recall");

        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync($"/admin/rounds/{round}/close");
        await principal.PostAsync(path);
        Assert.Single(await Site.SubmissionsAsync(round));
        await county.PostAsync($"/admin/rounds/{round}/reopen");
        await principal.PostAsync(path);
        Assert.Equal(2, (await Site.SubmissionsAsync(round)).Count);
    }

    [Fact]
    public async Task Another_school_and_another_county_see_and_do_nothing()
    {
        var round = await Site.OpenRoundAsync("隔离轮次", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Principal, round);
        var submission = await Site.CurrentAsync(round);
        foreach (var account in new[] { "principal2", "clerk2", "county2", DemoAccounts.Teacher, DemoAccounts.Admin, DemoAccounts.Province })
        {
            using var stranger = await Site.SignInAsync(account);
            foreach (var path in new[] { $"/admin/rounds/{round}", $"/admin/rounds/{round}/schools/{submission.SchoolId}", $"/admin/rounds/lists/{submission.SubmissionId}", $"/admin/rounds/lists/{submission.SubmissionId}/registrations" })
            {
                using var answer = await stranger.GetAsync(path);
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
            using var decided = await stranger.PostFormAsync($"/admin/rounds/lists/{submission.SubmissionId}", new() { ["Outcome"] = "Approve" }, "/admin");
            Assert.Equal(HttpStatusCode.NotFound, decided.StatusCode);
        }
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.Principal, $"/admin/rounds/{round}/schools/{await EmptySchoolAsync()}"));
        Assert.DoesNotContain("隔离轮次", await Site.ReadAsync("county2", "/admin/rounds"), StringComparison.Ordinal);
        Assert.Equal(SubmissionState.HandedIn, (await Site.CurrentAsync(round)).State);
    }

    [Fact]
    public async Task The_next_list_shows_what_has_changed_since_the_one_that_was_approved()
    {
        var child = await Site.AddAsync(DemoAccounts.Clerk, "周变化", RoundSite.FatherAway, accepted: true);
        var first = await Site.OpenRoundAsync("头一轮", Today.AddDays(20));
        await Site.HandInAsync(DemoAccounts.Principal, first);
        await Site.AnswerAsync(DemoAccounts.County, (await Site.OpenTaskAsync((await Site.CurrentAsync(first)).SubmissionId)).Id, "Approve");
        await Site.AmendAsync(child.ContentItemId, item => item.Alter<GuardiansPart>(part => part.Guardians[0].Name = "王桂香"), "祖母住院，改由外婆照看");
        await Site.AnswerAsync(DemoAccounts.Principal, (await Site.OpenTaskAsync(child.ContentItemId)).Id, "Approve");

        var second = await Site.OpenRoundAsync("下一轮", Today.AddDays(40));
        await Site.HandInAsync(DemoAccounts.Principal, second);
        var page = await Site.ReadAsync(DemoAccounts.County, $"/admin/rounds/lists/{(await Site.CurrentAsync(second)).SubmissionId}");
        Assert.Contains("有变化", page, StringComparison.Ordinal);
        Assert.Contains("原：李秀英", page, StringComparison.Ordinal);
        Assert.Contains("王桂香", page, StringComparison.Ordinal);
        Assert.Contains("与上次相同", page, StringComparison.Ordinal);
        Assert.Contains("更改原因：祖母住院，改由外婆照看", page, StringComparison.Ordinal);
        var list = await Site.CurrentAsync(second);
        await Site.AnswerAsync(DemoAccounts.County, (await Site.OpenTaskAsync(list.SubmissionId)).Id, "Approve");
        await Site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await session.BeginAsync(TestContext.Current.CancellationToken);
            return await session.Set<ContentReview>().Where(row => row.ContentItemId == child.ContentItemId).ExecuteDeleteAsync(TestContext.Current.CancellationToken);
        });
        Assert.Contains("更改原因：祖母住院，改由外婆照看", await Site.ReadAsync(DemoAccounts.Principal, $"/admin/rounds/lists/{list.SubmissionId}"), StringComparison.Ordinal);
    }

    // Also after the files have changed: the list is kept word for word.
    private async Task AssertPrintedForEverAsync(RoundSubmission submission, string notOnIt)
    {
        var path = $"/admin/forms/issues/{submission.IssueId}";
        var printed = Names(await Site.ReadAsync(DemoAccounts.County, path));
        Assert.DoesNotContain(notOnIt, printed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await Site.StatusAsync(DemoAccounts.County, path + "/file"));
        var child = (await Site.RowsAsync(DemoAccounts.Clerk)).First(row => row.Published && row.ExitOn is null && printed.Contains(row.Name, StringComparison.Ordinal));
        await Site.ChangeAsync(child.ContentItemId, item => item.Alter<ChildPart>(part => part.Name = "改了名"));
        Assert.Equal(printed, Names(await Site.ReadAsync(DemoAccounts.County, path)));
    }

    private static string Names(string page) => page[page.IndexOf("annex-sheets", StringComparison.Ordinal)..page.LastIndexOf("annex-foot", StringComparison.Ordinal)];

    private Task<int> EmptySchoolAsync() => Site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var known = await session.Query<Organization>().FirstOrDefaultAsync(row => row.Code == "2133990999", TestContext.Current.CancellationToken);
        if (known is not null)
        {
            return known.Id;
        }
        var township = await session.Query<Organization>().SingleAsync(row => row.Code == "339901102", TestContext.Current.CancellationToken);
        var school = new Organization { Code = "2133990999", Level = OrganizationLevel.School, ParentId = township.Id }.Named("溪口教学点");
        session.Set<Organization>().Add(school);
        await session.SaveAsync(TestContext.Current.CancellationToken);
        OrganizationTree.Attach(school, township);
        await session.SaveAsync(TestContext.Current.CancellationToken);
        return school.Id;
    });

    public sealed class OnSqlite(SqliteSite site) : RoundTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : RoundTests(site), IClassFixture<PostgreSqlSite>;
}
