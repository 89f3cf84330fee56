using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Background;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Background;

public abstract class BackgroundJobTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task A_job_runs_after_the_commit_as_whoever_started_it_and_leaves_its_result()
    {
        var job = await FinishedAsync(await StartAsync(steps: 3));

        Assert.Equal((BackgroundJobState.Succeeded, 3, 3), (job.State, job.Done, job.Total));
        Assert.EndsWith(" True", job.Result, StringComparison.Ordinal);
        Assert.NotNull(await ContentAsync(null, content => content.GetAsync(job.Result[..32], ContentVersion.Latest, Stop)));
    }

    [Fact]
    public async Task A_job_cannot_write_where_its_user_may_not()
    {
        var job = await FinishedAsync(await StartAsync(steps: 0, organization: Places.FarSchool));

        Assert.Equal((BackgroundJobState.Failed, nameof(OutsideScopeException)), (job.State, job.Message));
    }

    [Fact]
    public async Task A_job_acts_in_the_assignment_in_which_it_was_started_and_no_longer_than_that_lasts()
    {
        var second = At(Places.FarSchool) with { UserName = DemoAccounts.Clerk, AssignmentId = (int)await AssignAsync(until: null) };
        var past = second with { AssignmentId = (int)await AssignAsync(until: new(2020, 1, 1)) };

        var done = await FinishedAsync(await StartAsync(steps: 1, organization: Places.FarSchool, user: second));
        var late = await FinishedAsync(await StartAsync(steps: 1, organization: Places.FarSchool, user: past));

        Assert.Equal(BackgroundJobState.Succeeded, done.State);
        Assert.Equal((BackgroundJobState.Failed, nameof(OutsideScopeException)), (late.State, late.Message));
    }

    [Fact]
    public async Task A_job_that_fails_leaves_nothing_and_says_no_names()
    {
        var before = await CountAsync();

        var job = await FinishedAsync(await StartAsync(steps: 1, fails: true));

        Assert.Equal((BackgroundJobState.Failed, nameof(InvalidOperationException), ""), (job.State, job.Message, job.Result));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_job_that_is_cancelled_stops_and_leaves_nothing()
    {
        var before = await CountAsync();
        var id = await StartAsync(steps: 200);
        await WaitAsync(async () => (await JobAsync(id)).State == BackgroundJobState.Running);

        await RunAsync(Clerk, async services =>
        {
            await services.GetRequiredService<IBackgroundJobs>().CancelAsync(id, Stop);
            return true;
        });

        var job = await FinishedAsync(id);
        Assert.Equal(BackgroundJobState.Cancelled, job.State);
        Assert.True(job.Done < 200);
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task A_job_of_another_school_is_neither_seen_nor_stopped()
    {
        var id = await StartAsync(steps: 0);
        var elsewhere = At(Places.FarSchool);

        Assert.Null(await RunAsync(elsewhere, services => services.GetRequiredService<IBackgroundJobs>().FindAsync(id, Stop)));
        await RunAsync(elsewhere, async services =>
        {
            await services.GetRequiredService<IBackgroundJobs>().CancelAsync(id, Stop);
            return true;
        });
        Assert.Equal(BackgroundJobState.Succeeded, (await FinishedAsync(id)).State);
    }

    [Fact]
    public async Task A_job_of_a_node_that_is_gone_is_taken_over_at_once()
    {
        var id = await LeaveRunningAsync();

        Assert.Equal(BackgroundJobState.Succeeded, (await FinishedAsync(id)).State);
    }

    [Fact]
    public async Task A_job_is_left_alone_as_long_as_its_node_lives()
    {
        var id = Guid.CreateVersion7().ToString("N");
        await using (await Site.Services.GetRequiredService<JobHold>().TryTakeAsync(id, Stop))
        {
            await LeaveRunningAsync(id);
            await Task.Delay(TimeSpan.FromSeconds(4), Stop);
            Assert.Equal(BackgroundJobState.Running, (await JobAsync(id)).State);
        }

        Assert.Equal(BackgroundJobState.Succeeded, (await FinishedAsync(id)).State);
    }

    private CurrentUser Clerk => At(Places.School) with { UserName = DemoAccounts.Clerk };

    private Task<string> StartAsync(int steps, bool fails = false, string organization = Places.School, CurrentUser? user = null) => RunAsync(user ?? Clerk, services =>
        services.GetRequiredService<IBackgroundJobs>().StartAsync(NoteJob.JobKind, new NoteJob.Order(IdOf(organization), steps, 50, fails), Stop));

    /// <summary>Lets the clerk act at the far school too.</summary>
    private Task<long> AssignAsync(DateOnly? until) => RunAsync(null, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var clerk = await session.Set<User>().SingleAsync(user => user.UserName == DemoAccounts.Clerk, Stop);
        var assignment = new Assignment { UserId = clerk.Id, Role = RoleNames.Clerk, OrganizationId = IdOf(Places.FarSchool), From = new(2019, 9, 1), Until = until };
        session.Set<Assignment>().Add(assignment);
        await session.SaveAsync(Stop);
        return assignment.Id;
    });

    /// <summary>What a killed node leaves in the database.</summary>
    private Task<string> LeaveRunningAsync(string? id = null) => RunAsync(null, services =>
    {
        var job = new BackgroundJob
        {
            JobId = id ?? Guid.CreateVersion7().ToString("N"),
            Kind = NoteJob.JobKind,
            Arguments = System.Text.Json.JsonSerializer.Serialize(new NoteJob.Order(IdOf(Places.School), 1, 1, false), ContentJson.Options),
            OrganizationId = IdOf(Places.School),
            UserName = DemoAccounts.Clerk,
            State = BackgroundJobState.Running,
            CreatedUtc = Site.Clock.GetUtcNow().UtcDateTime,
        };
        services.GetRequiredService<IDocumentSession>().Set<BackgroundJob>().Add(job);
        return Task.FromResult(job.JobId);
    });

    private async Task<BackgroundJob> FinishedAsync(string id)
    {
        await WaitAsync(async () => (await JobAsync(id)).State > BackgroundJobState.Running);
        return await JobAsync(id);
    }

    private Task<BackgroundJob> JobAsync(string id) =>
        RunAsync(null, services => services.GetRequiredService<IDocumentSession>().Query<BackgroundJob>().SingleAsync(job => job.JobId == id, Stop));

    private Task<int> CountAsync() => RunAsync(null, services => services.GetRequiredService<IDocumentSession>().Query<NoteIndex>().CountAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : BackgroundJobTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : BackgroundJobTests(site), IClassFixture<PostgreSqlSite>;
}
