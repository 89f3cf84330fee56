using System.Net;
using LeftBehind.Abstractions.Data;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Controllers;

public abstract class TrialControllerTests(SiteFixture fixture)
{
    private const string Trial = "/admin/workflows/types/registration/trial";

    private static readonly string[] _writing = ["BEGIN", "INSERT", "UPDATE", "DELETE"];

    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_county_tries_the_registration_on_a_file_of_its_own_answers_on_the_way_and_nothing_is_written()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "钱试行");
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("钱试行", await county.GetPageAsync(Trial), StringComparison.Ordinal);
        var token = await county.TokenAsync(Trial);
        using var watch = new SqlWatch(Site);

        var begun = await PostAsync(county, token, ("Begun", "true"), ("ContentItemId", item.ContentItemId), ("Input[ContactsOnly]", "false"));
        Assert.Contains("记下“ContactsOnly”为“false”", begun, StringComparison.Ordinal);
        Assert.Contains("将转到青溪镇中心小学 · 校长", begun, StringComparison.Ordinal);
        var approved = await PostAsync(county, token, ("Begun", "true"), ("ContentItemId", item.ContentItemId), ("Input[ContactsOnly]", "false"), ("Next", "principal|Approve"));
        Assert.Contains("县审核员", approved, StringComparison.Ordinal);
        var done = await PostAsync(
            county, token, ("Begun", "true"), ("ContentItemId", item.ContentItemId), ("Answers[0].ActivityId", "principal"), ("Answers[0].Outcome", "Approve"), ("Next", "county|Return"), ("Comment[county]", "与户口簿不符"));
        Assert.Contains("将退回，原因：与户口簿不符", done, StringComparison.Ordinal);
        Assert.Contains("流程到此结束", done, StringComparison.Ordinal);

        var written = watch.Take().Where(entry => entry.Path == Trial && Array.Exists(_writing, word => entry.Said.StartsWith(word, StringComparison.Ordinal))).Select(entry => entry.Said.Split('\n')[0]);
        Assert.All(written, said => Assert.True(said == "BEGIN" || said.StartsWith("INSERT INTO \"AuditLog\"", StringComparison.Ordinal), said));
        Assert.Empty(await Site.TasksAsync(item.ContentItemId));
        Assert.False((await Site.ItemAsync(item.ContentItemId)).Published);
        Assert.Equal(3, (await Site.AuditAsync(item.ContentItemId)).Count(row => row.Detail == "用于试运行流程"));
    }

    [Fact]
    public async Task What_would_be_sent_awaited_and_published_is_said_and_none_of_it_is_done()
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var type = Flow.OnSignal(
            "registration", "start.Done>fork fork.甲>tell fork.乙>day tell.Done>join day.Due>join join.Joined>out",
            Flow.Fork("fork", "甲", "乙"), ("tell", "NotifyTask", """{ "Target": "Role", "Role": "CountyReviewer", "Level": "County", "Subject": { "Expression": "请核对{{ Workflow.Input.Round }}" }, "Text": { "Expression": "正文" } }"""),
            ("day", "DueDateEvent", """{ "From": { "Expression": "2026-12-30" }, "Days": 2, "Hour": 8 }"""), Flow.Join("join"), ("out", "PublishContentTask", "{}"));
        var school = (await Site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId;
        var token = await admin.TokenAsync(Trial);
        var before = await CountsAsync();
        using var watch = new SqlWatch(Site);

        var page = await PostAsync(
            admin, token, ("Drawn", WorkflowTypeJson.Write(type)), ("Begun", "true"), ("OrganizationId", $"{school}"), ("Input[Round]", "本学期"), ("Next", "day"));

        foreach (var said in new[] { "将发送给县审核员：请核对本学期", "将等到 2027-01-01 08:00", "将使其生效", "流程到此结束" })
        {
            Assert.Contains(said, page, StringComparison.Ordinal);
        }
        // Not into the outbox either.
        Assert.DoesNotContain(watch.Take(), entry => entry.Path == Trial && Array.Exists(_writing, word => entry.Said.StartsWith(word, StringComparison.Ordinal)));
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public async Task Nobody_tries_it_on_a_file_that_is_not_theirs_to_open_or_tries_a_drawing_that_they_may_not_draw()
    {
        var item = await Site.AddAsync(DemoAccounts.Clerk, "钱别县");
        foreach (var account in new[] { "county2", DemoAccounts.Admin })
        {
            using var stranger = await Site.SignInAsync(account);
            var page = await PostAsync(stranger, await stranger.TokenAsync(Trial), ("Begun", "true"), ("ContentItemId", item.ContentItemId));
            Assert.Contains("请选择一条记录或一所学校", page, StringComparison.Ordinal);
            Assert.DoesNotContain("钱别县", page, StringComparison.Ordinal);
        }
        using var county = await Site.SignInAsync(DemoAccounts.County);
        var drawn = WorkflowTypeJson.Write(Flow.OnSignal("registration", "start.Done>a", Flow.Set("a", "A", "1")));
        using var refused = await county.PostFormAsync(Trial, new() { ["Drawn"] = drawn }, Trial);
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }

    [Theory]
    [InlineData("1", "连续执行的步骤过多")]
    [InlineData("{% for i in (1..9000000) %}{% for j in (1..9000000) %}x{% endfor %}{% endfor %}", "表达式")]
    public async Task What_would_never_end_is_stopped_as_in_earnest_and_said(string value, string expected)
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var type = Flow.OnSignal("registration", "start.Done>a a.Done>b b.Again>a b.End>c", Flow.Set("a", "A", value), Flow.Fork("b", "Again", "End"), Flow.Set("c", "C", "1"));
        var school = (await Site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId;

        var page = await PostAsync(admin, await admin.TokenAsync(Trial), ("Drawn", WorkflowTypeJson.Write(type)), ("Begun", "true"), ("OrganizationId", $"{school}"));

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains("将在这里停下", page, StringComparison.Ordinal);
    }

    private Task<(int, int, int, int)> CountsAsync() => Site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        return (
            await session.Query<Workflow>().CountAsync(Stop), await session.Set<WorkflowTimer>().CountAsync(Stop), await session.Query<WorkflowTask>().CountAsync(Stop),
            await session.Query<Notification>().CountAsync(Stop));
    });

    private static async Task<string> PostAsync(SiteClient client, AntiforgeryToken token, params (string Name, string Value)[] fields)
    {
        using var answer = await client.PostFormAsync(Trial, fields.ToDictionary(field => field.Name, field => field.Value), token);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    public sealed class OnSqlite(SqliteSite site) : TrialControllerTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : TrialControllerTests(site);
}
