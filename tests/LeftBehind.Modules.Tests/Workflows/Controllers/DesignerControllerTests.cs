using System.Net;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Controllers;

/// <summary>What the designer does behind the drawing.</summary>
public abstract class DesignerControllerTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_drawing_is_saved_as_a_new_version_exports_as_it_was_drawn_and_is_brought_back()
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var type = Flow.OnSignal("drawn", "start.Done>wait wait.Done>after", Flow.Wait("wait"), Flow.Set("after", "A", "1"));
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(admin, type, 0)).Status);
        Assert.False((await VersionsAsync("drawn"))[0].IsEnabled);
        await admin.PostFormAsync("/admin/workflows/types/drawn/switch", new() { ["on"] = "true" }, "/admin");
        await Site.SignalAsync("drawn");
        var begun = await Site.WorkflowAsync("drawn");

        (type.Activities[1].X, type.Activities[1].Y) = (412.5, 90);
        type.Activities[2] = Flow.Of("x", "", Flow.Set("after", "A", "2")).Activities[0];
        type.Activities[2].IsStart = false;
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(admin, type, 1)).Status);
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(admin, type, 2)).Status);
        Assert.Equal([(1, false, true), (2, true, true)], (await VersionsAsync("drawn")).Select(row => (row.Version, row.Latest, row.IsEnabled)));
        await Site.ResumeAsync(begun, "wait");
        Assert.Equal("1", WorkflowSite.PropertiesOf(await Site.WorkflowAsync("drawn"))["A"]!.ToString());

        using var exported = await admin.GetAsync("/admin/workflows/types/drawn/export");
        var written = JsonNode.Parse(await exported.Content.ReadAsStringAsync(Stop))!["steps"]![0]!["data"]![0]!;
        type.IsEnabled = true;
        Assert.Equal(WorkflowTypeJson.Write(type), WorkflowTypeJson.Write(WorkflowTypeJson.Read(written)));

        var page = WebUtility.HtmlDecode(await admin.GetPageAsync("/admin/workflows/types/drawn/compare?from=1&to=2"));
        Assert.Contains("图上移动了 2 个步骤", page, StringComparison.Ordinal);
        Assert.Contains("步骤“记下数值”：值", page, StringComparison.Ordinal);
        await admin.PostFormAsync("/admin/workflows/types/drawn/bring-back", new() { ["version"] = "1" }, "/admin");
        var versions = await VersionsAsync("drawn");
        Assert.Equal((3, true, versions[0].Definition), (versions[2].Version, versions[2].Latest, versions[2].Definition));
    }

    [Fact]
    public async Task Of_two_who_save_the_same_version_at_once_one_is_told_what_the_other_changed_and_saves_after_them()
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var type = Flow.OnSignal("both", "start.Done>a", Flow.Set("a", "A", "1"));
        await SaveAsync(admin, type, 0);
        var token = await admin.TokenAsync("/admin");
        WorkflowTypeDocument[] drawings = [.. Enumerable.Range(0, 4).Select(index => Flow.OnSignal("both", "start.Done>a a.Done>mine", Flow.Set("a", "A", "1"), Flow.Set("mine", "B", $"\"{index}\"")))];

        var answers = await Task.WhenAll(drawings.Select(drawing => SaveAsync(admin, drawing, 1, token)));

        Assert.Equal(1, answers.Count(answer => answer.Status == HttpStatusCode.OK));
        var told = answers.Where(answer => answer.Status == HttpStatusCode.Conflict).ToList();
        Assert.Equal(3, told.Count);
        Assert.Contains("保存了第 2 版", (string)told[0].Body["text"]!, StringComparison.Ordinal);
        Assert.Contains(told[0].Body["changes"]!.AsArray(), line => ((string)line!).Contains("新增：步骤“记下数值”", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await SaveAsync(admin, drawings[0].With("另存"), (int)told[0].Body["version"]!)).Status);
        Assert.Equal([1, 2, 3], (await VersionsAsync("both")).Select(row => row.Version));
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_step_and_field_and_nothing_is_saved()
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var type = Flow.Of(
            "faulty", "start.Done>ask ask.Approve>if if.True>note", ("start", "ContentSubmittedEvent", "{}"), ("ask", "UserTask", """{ "Step": "校长审核", "DueInWorkingDays": "soon" }"""),
            Flow.If("if", "a ==== b"), Flow.Set("note", "A", "{{ 1 | plus: }}{% if %}"), Flow.Set("alone", "B", "1"));

        var (status, body) = await SaveAsync(admin, type, 0);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        var problems = body["problems"]!.AsArray().Select(problem => $"{problem!["activity"]} {problem["property"]}").ToList();
        Assert.Superset(new HashSet<string>(["ask DueInWorkingDays", "if Condition", "note Value", "alone "]), problems.ToHashSet());
        Assert.Empty(await VersionsAsync("faulty"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SaveAsync(admin, Flow.OnSignal("other", "start.Done>a", Flow.Set("a", "A", "1")), 0, path: "faulty")).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SaveAsync(admin, Flow.OnSignal("many", "", [.. Enumerable.Range(0, 300).Select(index => Flow.Set($"a{index}", "A", "1"))]), 0)).Status);
    }

    private static async Task<(HttpStatusCode Status, JsonNode Body)> SaveAsync(SiteClient client, WorkflowTypeDocument type, int baseVersion, AntiforgeryToken? token = null, string? path = null)
    {
        using var answer = await client.PostFormAsync(
            $"/admin/workflows/types/{path ?? type.WorkflowTypeId}/edit",
            new() { ["drawn"] = WorkflowTypeJson.Write(type), ["baseVersion"] = baseVersion.ToString(System.Globalization.CultureInfo.InvariantCulture) },
            token ?? await client.TokenAsync("/admin"));
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync(Stop))!);
    }

    private Task<List<WorkflowType>> VersionsAsync(string id) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<WorkflowType>().AsNoTracking().Where(row => row.WorkflowTypeId == id).OrderBy(row => row.Version).ToListAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : DesignerControllerTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : DesignerControllerTests(site), IClassFixture<PostgreSqlSite>;
}
