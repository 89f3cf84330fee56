using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Controllers;

public abstract class ApprovalsControllerTests(SiteFixture fixture)
{
    private const string School = "2133990001";

    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_sees_what_is_stuck_has_it_tried_again_and_ends_it_with_a_reason()
    {
        var id = await PlacedAsync();
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        await Site.ResumeAsync(new Workflow { WorkflowId = id }, "wait");

        Assert.Contains(id, await admin.GetPageAsync("/admin/approvals?status=Faulted"), StringComparison.Ordinal);
        Assert.Contains("步骤出错", await admin.GetPageAsync($"/admin/approvals/{id}"), StringComparison.Ordinal);
        Assert.Contains("仍未成功", await PostAsync(admin, id, "retry"), StringComparison.Ordinal);
        Assert.Contains("请填写终止原因", await PostAsync(admin, id, "cancel"), StringComparison.Ordinal);
        Assert.Contains("已终止", await PostAsync(admin, id, "cancel", "试点结束"), StringComparison.Ordinal);
        Assert.Contains("试点结束", await admin.GetPageAsync($"/admin/approvals/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_county_sees_its_own_and_may_only_look()
    {
        var id = await PlacedAsync();
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using var other = await Site.SignInAsync(DemoAccounts.InSecondCounty(DemoAccounts.County));

        Assert.Contains(id, await county.GetPageAsync("/admin/approvals"), StringComparison.Ordinal);
        Assert.DoesNotContain("/cancel", await county.GetPageAsync($"/admin/approvals/{id}"), StringComparison.Ordinal);
        Assert.DoesNotContain(id, await other.GetPageAsync("/admin/approvals"), StringComparison.Ordinal);
        using var foreign = await other.GetAsync($"/admin/approvals/{id}");
        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
    }

    [Fact]
    public async Task The_list_is_narrowed_to_a_place_and_to_days()
    {
        var id = await PlacedAsync();
        var school = (await Site.WorkflowsAsync(WorkflowSite.PlacedType))[^1].SchoolId;
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        Assert.Contains(id, await admin.GetPageAsync($"/admin/approvals?place={school}&from=2020-01-01"), StringComparison.Ordinal);
        Assert.DoesNotContain(id, await admin.GetPageAsync($"/admin/approvals?place={school}&until=2020-01-01"), StringComparison.Ordinal);
        var other = (await Site.UserAsync(DemoAccounts.InSecondCounty(DemoAccounts.County))).Scope.OrganizationId;
        Assert.DoesNotContain(id, await admin.GetPageAsync($"/admin/approvals?place={other}"), StringComparison.Ordinal);
        Assert.Contains(id, await admin.GetPageAsync("/admin/approvals?place=99999999&from=x"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_is_read_in_three_statements()
    {
        await PlacedAsync();
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        await admin.GetPageAsync("/admin/approvals");
        using var watch = new SqlWatch(Site);

        await admin.GetPageAsync("/admin/approvals");
        Assert.InRange(watch.Take().Count(said => said.Said.Contains("\"Workflow", StringComparison.Ordinal)), 1, 3);
        await admin.GetPageAsync("/admin/workflows");
        Assert.InRange(watch.Take().Count(said => said.Said.Contains("\"Workflow", StringComparison.Ordinal)), 1, 3);
    }

    [Fact]
    public async Task Whoever_has_the_address_of_a_signal_may_give_it_once()
    {
        await Site.TakeInAsync(Flow.OnSignal("outside", "start.Done>wait", Flow.Wait("wait")));
        await Site.SignalAsync("outside");
        var workflow = await Site.WorkflowAsync("outside");
        var path = Site.Services.GetRequiredService<WorkflowSignals>().PathOf(workflow.WorkflowId, "wait");
        using var visitor = Site.Visit();

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(visitor, path[..^1] + (path[^1] == '0' ? '1' : '0')));
        Assert.Equal(HttpStatusCode.NoContent, await PostAsync(visitor, path));
        Assert.Equal(HttpStatusCode.NotFound, await PostAsync(visitor, path));
        Assert.Equal(WorkflowStatus.Finished, (await Site.WorkflowAsync("outside")).Status);
    }

    private static async Task<HttpStatusCode> PostAsync(SiteClient client, string path)
    {
        using var answer = await client.Http.PostAsync(new Uri(path, UriKind.Relative), null, Stop);
        return answer.StatusCode;
    }

    private static async Task<string> PostAsync(SiteClient client, string id, string what, string reason = "")
    {
        using var answer = await client.PostFormAsync($"/admin/approvals/{id}/{what}", new() { ["reason"] = reason }, "/account");
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return await client.GetPageAsync($"/admin/approvals/{id}");
    }

    private async Task<string> PlacedAsync() => await Site.PlaceAsync(await Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Organization>().Where(row => row.Code == School).Select(row => row.Id).SingleAsync(Stop)));

    public sealed class OnSqlite(SqliteSite site) : ApprovalsControllerTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : ApprovalsControllerTests(site);
}
