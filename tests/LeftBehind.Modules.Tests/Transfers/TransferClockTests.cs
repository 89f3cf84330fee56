using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Transfers;

public abstract class TransferClockTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    [Fact]
    public async Task What_a_school_lets_wait_too_long_comes_to_its_county_which_may_take_the_pupil_in_for_it()
    {
        var id = await Site.PupilAsync("郑久等");
        var transfer = await Site.OfferAsync(id);
        Assert.DoesNotContain("郑久等", await Site.ReadAsync("county2", "/admin/inbox"), StringComparison.Ordinal);
        Site.Clock.Advance(TimeSpan.FromDays(12));
        try
        {
            await using (var scope = Site.Scope())
            {
                await Site.Services.GetServices<IBackgroundTask>().OfType<WorkflowClock>().Single().DoWorkAsync(scope.ServiceProvider, TestContext.Current.CancellationToken);
            }
            Assert.Equal([RoleNames.Clerk, RoleNames.CountyReviewer], (await Site.TasksAsync(transfer)).Where(task => task.State == WorkflowTaskState.Open).Select(task => task.AssignedRole));
            Assert.Contains("督办转学", await Site.ReadAsync("county2", "/admin/inbox"), StringComparison.Ordinal);
            Assert.Contains("等待接收已超过5个工作日", await Site.ReadAsync("county2", "/admin"), StringComparison.Ordinal);
            Assert.Contains("郑久等", await Site.ReadAsync("county2", "/admin/transfers?flag=Late"), StringComparison.Ordinal);

            using var county = await Site.SignInAsync("county2");
            await county.PostAsync($"/admin/transfers/{transfer}/accept", ("classId", $"{await Site.ClassOfAsync(TransferSite.OtherClerk)}"));
            Assert.Equal((TransferState.Accepted, true), ((await Site.CardAsync(transfer)).State, (await Site.CardAsync(transfer)).ByCounty));
            Assert.Equal((await Site.PlaceAsync(TransferSite.OtherSchool)).Id, (await Site.ItemAsync(id)).SchoolId);
            Assert.Equal([WorkflowTaskState.Cancelled, WorkflowTaskState.Done], (await Site.TasksAsync(transfer)).Select(task => task.State).Order().Reverse());
        }
        finally
        {
            Site.Clock.Return();
        }
    }

    public sealed class OnSqlite(SqliteSite site) : TransferClockTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : TransferClockTests(site), IClassFixture<PostgreSqlSite>;
}
