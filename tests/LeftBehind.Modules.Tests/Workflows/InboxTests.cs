using System.Diagnostics;
using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

public abstract class InboxTests(SiteFixture fixture, ITestOutputHelper output)
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
