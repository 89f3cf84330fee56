using System.Diagnostics;
using System.Net;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Notifications.Entities;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Overdue;
using LeftBehind.Workflows.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

public abstract partial class InboxTests(SiteFixture fixture, ITestOutputHelper output)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_of_the_inbox_costs_at_most_three_statements()
    {
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.GetPageAsync("/admin/inbox");
        using var watch = new SqlWatch(Site);
        watch.Take();
        await county.GetPageAsync("/admin/inbox?flag=Odd");
        Assert.InRange(watch.Take().Count, 1, 3);
        await county.GetPageAsync("/admin/inbox/count");
        Assert.Single(watch.Take());
        await county.GetPageAsync("/admin/inbox/news?since=0&known=0");
        Assert.Single(watch.Take());
    }

    private Task<int> RemindAsync(DateOnly on) => Site.AsSystemAsync(services => services.GetRequiredService<TaskReminders>().RunAsync(on, Stop));

    private Task<int> ToldAsync(string key) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Notification>().CountAsync(row => row.Kind == "Overdue" && row.Key.StartsWith(key), Stop));

    private async Task<string> PageAsync(string account, string path)
    {
        using var client = await Site.SignInAsync(account);
        return await client.GetPageAsync(path);
    }

    [Fact]
    public async Task What_one_of_two_principals_takes_the_other_sees_taken_and_what_is_handed_on_changes_hands()
    {
        var deputy = await DeputyAsync("fuxiaozhang");
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "孙领取");
        var task = await Site.OpenTaskAsync(id);
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        await principal.PostAsync($"/admin/inbox/{task.Id}/take");
        using var other = await Site.SignInAsync(deputy.UserName!);
        Assert.DoesNotContain("孙领取", await other.GetPageAsync("/admin/inbox"), StringComparison.Ordinal);
        Assert.Contains("孙领取", await other.GetPageAsync("/admin/inbox?flag=OfColleagues"), StringComparison.Ordinal);
        await other.PostAsync($"/admin/inbox/{task.Id}", ("Outcome", "Approve"));
        Assert.Equal(WorkflowTaskState.Open, (await Site.OpenTaskAsync(id)).State);

        await principal.PostAsync($"/admin/inbox/{task.Id}/delegate", ("to", $"{deputy.Id}"));
        await other.PostAsync($"/admin/inbox/{task.Id}", ("Outcome", "Approve"));
        Assert.Equal(("副校长", RoleNames.CountyReviewer), ((await Site.TasksAsync(id))[0].DoneByName, (await Site.OpenTaskAsync(id)).AssignedRole));
        await principal.PostAsync($"/admin/inbox/{task.Id}/delegate", ("to", "1"));
        Assert.Equal(deputy.Id, (await Site.TasksAsync(id))[0].AssigneeUserId);
        await EndAsync(deputy.Id);
    }

    [Fact]
    public async Task On_the_day_on_which_it_is_due_whoever_decides_is_told_once_and_three_working_days_later_the_level_above()
    {
        var id = await Site.SubmittedAsync(DemoAccounts.Clerk, "孙到期");
        var due = (await Site.OpenTaskAsync(id)).DueOn;
        await RemindAsync(due.AddDays(-1));
        Assert.Null((await Site.OpenTaskAsync(id)).RemindedOn);
        await RemindAsync(due);
        var (before, inbox) = (await ToldAsync("due/"), System.Net.WebUtility.HtmlDecode(await PageAsync(DemoAccounts.Principal, $"/admin/inbox/{(await Site.OpenTaskAsync(id)).Id}")));
        Assert.Equal(due, (await Site.OpenTaskAsync(id)).RemindedOn);
        Assert.Contains($"已于{due:yyyy-MM-dd}提醒", inbox, StringComparison.Ordinal);
        Assert.Contains("件待办到期，等您处理", System.Net.WebUtility.HtmlDecode(await PageAsync(DemoAccounts.Principal, "/admin/messages")), StringComparison.Ordinal);
        await RemindAsync(due);
        Assert.Equal(before, await ToldAsync("due/"));

        var told = await Site.AsSystemAsync(services => services.GetRequiredService<IWorkingDays>().AddAsync(due, 3, Stop));
        await RemindAsync(told.AddDays(-1));
        Assert.Null((await Site.OpenTaskAsync(id)).ToldAboveOn);
        await RemindAsync(told);
        await RemindAsync(told.AddDays(7));
        Assert.Equal(told, (await Site.OpenTaskAsync(id)).ToldAboveOn);
        var below = System.Net.WebUtility.HtmlDecode(await PageAsync(DemoAccounts.County, "/admin/inbox/overdue"));
        Assert.All(["青溪镇中心小学", "校长审核", "校长", $"{told:yyyy-MM-dd}"], word => Assert.Contains(word, below, StringComparison.Ordinal));
        Assert.DoesNotContain("孙到期", below, StringComparison.Ordinal);
        Assert.Contains("件下级待办逾期未处理", System.Net.WebUtility.HtmlDecode(await PageAsync(DemoAccounts.County, "/admin/messages")), StringComparison.Ordinal);
        Assert.DoesNotContain("青溪镇中心小学", await PageAsync("county2", "/admin/inbox/overdue"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_workflow_gives_to_do_lies_in_the_inbox_until_it_is_done_and_what_it_takes_off_is_a_draft_again()
    {
        await Site.TakeInAsync(Flow.OnSignal(
            "errand", "start.Done>todo todo.Done>off", ("todo", "CreateTask", """{ "Step": "打电话给家长", "Role": "Clerk", "Level": "School" }"""), ("off", "UnpublishContentTask", "{}")));
        var item = await Site.AddAsync(DemoAccounts.Clerk, "孙交办", accepted: true);
        var clerk = await Site.UserAsync(DemoAccounts.Clerk);
        var subject = new WorkflowSubject(item.OrganizationId) { ContentType = "Child", ContentItemId = item.ContentItemId, StartedBy = clerk.UserId };
        await Site.AsSystemAsync(services => services.SignalAsync("errand", "", subject));

        Assert.Equal("start:Done todo:Done off:Unpublished", await Site.HistoryAsync(await Site.WorkflowAsync("errand")));
        var now = await Site.ItemAsync(item.ContentItemId);
        Assert.Equal((false, 2, "孙交办"), (now.Published, now.VersionNumber, now.DisplayText));
        Assert.DoesNotContain(await Site.RowsAsync(DemoAccounts.County, published: true), row => row.ContentItemId == item.ContentItemId);
        Assert.Contains(await Site.RowsAsync(DemoAccounts.Clerk), row => row.ContentItemId == item.ContentItemId && !row.Published);

        Assert.Empty(await Site.TasksAsync(item.ContentItemId));
        var task = await ErrandAsync(item.ContentItemId);
        Assert.Equal((RoleNames.Clerk, WorkflowTaskState.Open), (task.AssignedRole, task.State));
        var inbox = System.Net.WebUtility.HtmlDecode(await PageAsync(DemoAccounts.Clerk, "/admin/inbox"));
        Assert.All(["打电话给家长", "孙交办"], word => Assert.Contains(word, inbox, StringComparison.Ordinal));
        var page = System.Net.WebUtility.HtmlDecode(await PageAsync(DemoAccounts.Clerk, $"/admin/inbox/{task.Id}"));
        Assert.All(["已办", $"/admin/children/{item.ContentItemId}"], word => Assert.Contains(word, page, StringComparison.Ordinal));
        await Site.AnswerAsync(DemoAccounts.Clerk, task.Id, "Done", "已打通");
        Assert.Equal((WorkflowTaskState.Done, "学籍管理员"), ((await ErrandAsync(item.ContentItemId)).State, (await ErrandAsync(item.ContentItemId)).DoneByName));
        Assert.Contains((AuditAction.Answered, "打电话给家长：已打通"), (await Site.AuditAsync(item.ContentItemId)).Select(row => (row.Action, row.Detail)));
    }

    private Task<WorkflowTask> ErrandAsync(string about) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().SingleAsync(task => task.AboutId == about, Stop));

    [Fact]
    public async Task When_a_principal_leaves_the_tasks_go_up_and_when_there_is_one_again_they_come_back()
    {
        var id = await Site.SubmittedAsync("clerk2", "孙换人");
        var principal = await Site.UserAsync("principal2");
        using var county = await Site.SignInAsync("county2");
        await county.PostAsync($"/admin/people/{principal.UserId}/roles/{principal.AssignmentId}/end");
        var task = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.CountyReviewer, TaskMarks.NobodyHoldsRole), (task.AssignedRole, task.Marks));
        var desk = System.Net.WebUtility.HtmlDecode(await county.GetPageAsync("/admin"));
        Assert.Matches("件事项因下级无人任职转到您这里", desk);
        Assert.Matches("校长：[^<]*小学", desk);
        Assert.Contains("孙换人", await county.GetPageAsync($"/admin/inbox/{task.Id}"), StringComparison.Ordinal);

        await MoveAsync(principal.AssignmentId, null);
        task = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.Principal, TaskMarks.None), (task.AssignedRole, task.Marks));
        using var gone = await county.GetAsync($"/admin/inbox/{task.Id}");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Many_are_approved_at_once_and_the_odd_ones_are_left_with_their_reason()
    {
        // As many as a test can hand in within its time; BulkAnswers.Most are taken at once.
        const int Count = 50;
        const int Chosen = 30;
        var ids = new List<string>();
        await Site.AsAsync("clerk2", async services =>
        {
            var (content, reviews) = (services.GetRequiredService<IContentManager>(), services.GetRequiredService<FileReviews>());
            var place = (await services.GetRequiredService<IDocumentSession>().Query<Organization>().FirstAsync(row => row.EntryYear == 2024, Stop)).Id;
            for (var number = 0; number < Count; number++)
            {
                var item = content.New("Child", place);
                Regular(item, number, odd: number % 10 == 7);
                Assert.True((await content.SaveAsync(item, null, Stop)).Succeeded);
                Assert.Equal(HandIn.Done, await reviews.SubmitAsync(item, "", Stop));
                ids.Add(item.ContentItemId);
            }
            return true;
        });
        var tasks = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>()
            .Where(task => task.State == WorkflowTaskState.Open && task.Title.StartsWith("孙批")).OrderBy(task => task.Id).Select(task => task.Id).ToListAsync(Stop));
        Assert.Equal(Count, tasks.Count);
        using var principal = await Site.SignInAsync("principal2");
        // The last ones are left to those who answer all that the list shows.
        var fields = tasks.Take(Chosen).Index().ToDictionary(entry => $"Ids[{entry.Index}]", entry => $"{entry.Item}");
        fields["Outcome"] = "Approve";

        using var watch = new SqlWatch(Site);
        watch.Take();
        var clock = Stopwatch.StartNew();
        using var answer = await principal.PostFormAsync("/admin/inbox/answer", fields, "/admin/inbox");
        var said = watch.Take();
        output.WriteLine($"{Chosen} answered in {clock.Elapsed.TotalSeconds:0.0} s with {said.Count} statements on {Site.Database.Kind}");

        var page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("审核通过 27 项", page, StringComparison.Ordinal);
        Assert.Contains("无成年人同住", page, StringComparison.Ordinal);
        Assert.InRange(said.Count, Chosen, 15 * Chosen);

        // All that the list shows; nothing is returned without a reason.
        await principal.PostAsync("/admin/inbox/answer?all=true", ("outcome", "Approve"), ("kind", "Child"), ("flag", "Plain"));
        await principal.PostAsync("/admin/inbox/answer?all=true", ("outcome", "Return"), ("kind", "Child"), ("flag", "Odd"), ("commentForAll", " "));
        Assert.Equal(5, (await StateOfAsync(tasks)).Count(task => task.State == WorkflowTaskState.Open));
        await principal.PostAsync("/admin/inbox/answer?all=true", ("outcome", "Return"), ("kind", "Child"), ("flag", "Odd"), ("commentForAll", "请先安排监护人"));
        Assert.Equal(
            [("Approve", "", 45), ("Return", "请先安排监护人", 5)],
            (await StateOfAsync(tasks)).GroupBy(task => (task.Outcome, task.Comment)).Select(group => (group.Key.Outcome, group.Key.Comment, group.Count())).OrderBy(group => group.Outcome));
    }

    private Task<List<WorkflowTask>> StateOfAsync(List<long> ids) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().Where(task => ids.Contains(task.Id)).ToListAsync(Stop));

    private static void Regular(ContentItem item, int number, bool odd)
    {
        var away = new Absence { Since = new(2024, 2, 10), Place = "江苏省苏州市", PlaceLevel = PlaceLevel.OutOfProvince };
        item.Alter<ChildPart>(part => (part.Name, part.Sex, part.BirthDate, part.FilledOn) = ($"孙批{number}", Sex.Female, new PartialDate(2017, 3), new DateOnly(2026, 11, 1)));
        item.Alter<ParentsPart>(part =>
        {
            (part.Father.Name, part.Father.Phones, part.Father.Status, part.Father.Absences) = ("孙建国", ["13812345678"], ParentStatus.AwayOutOfProvince, [away]);
            (part.Mother.Name, part.Mother.Status, part.Mother.Absences) = ("李红梅", ParentStatus.AwayOutOfProvince, [away]);
        });
        item.Alter<GuardiansPart>(part => (part.Detail, part.Guardians) = (
            odd ? GuardianshipDetail.Alone : GuardianshipDetail.PaternalGrandparents,
            [new() { Name = "李秀英", Relation = "祖母", Phones = ["13812345670"], Address = "云岭镇石桥村1号" }]));
    }

    private Task<User> DeputyAsync(string userName) => Site.AsSystemAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<User>>();
        var user = new User().Named(userName, "副校长");
        Assert.True((await users.CreateAsync(user, DemoAccounts.Password)).Succeeded);
        var session = services.GetRequiredService<IDocumentSession>();
        var school = (await session.Query<Organization>().SingleAsync(row => row.Code == "2133990001", Stop)).Id;
        session.Set<Assignment>().Add(new() { UserId = user.Id, Role = RoleNames.Principal, OrganizationId = school, From = new(2026, 1, 1) });
        return user;
    });

    private Task<int> EndAsync(int userId) => Site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(Stop);
        return await session.Set<Assignment>().Where(row => row.UserId == userId).ExecuteDeleteAsync(Stop);
    });

    private Task<int> MoveAsync(long assignmentId, DateOnly? until) => Site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var row = await session.Set<Assignment>().SingleAsync(row => row.Id == assignmentId, Stop);
        row.Until = until;
        await session.SaveAsync(Stop);
        return await services.GetRequiredService<TaskRerouting>().RunAsync([row.OrganizationId], Stop);
    });

    public sealed class OnSqlite(SqliteSite site, ITestOutputHelper output) : InboxTests(site, output), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site, ITestOutputHelper output) : InboxTests(site, output), IClassFixture<PostgreSqlSite>;
}
