using System.Net;
using System.Text;
using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Controllers;

public abstract class WorkflowTypesControllerTests(SiteFixture fixture)
{
    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_takes_a_type_in_looks_at_it_switches_it_off_and_exports_it_unchanged()
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);
        var type = Flow.OnSignal("shown", "start.Done>question question.True>yes question.False>no", Flow.If("question", "Workflow.Properties.Level == 3"), Flow.Set("yes", "A", "1"), Flow.Set("no", "B", "2"));
        using var taken = await UploadAsync(admin, WorkflowTypeJson.Recipe(type));
        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);

        Assert.Contains("流程 shown", await admin.GetPageAsync("/admin/workflows"), StringComparison.Ordinal);
        var page = await admin.GetPageAsync("/admin/workflows/types/shown");
        Assert.Contains("判断条件", page, StringComparison.Ordinal);
        Assert.Contains("Workflow.Properties.Level == 3", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        using var switched = await admin.PostFormAsync("/admin/workflows/types/shown/switch", new() { ["on"] = "false" }, "/admin/workflows/types/shown");
        Assert.Equal(HttpStatusCode.Redirect, switched.StatusCode);
        Assert.Equal(0, await Site.SignalAsync("shown"));

        using var exported = await admin.GetAsync("/admin/workflows/types/shown/export");
        var recipe = await exported.Content.ReadAsByteArrayAsync(Stop);
        using var again = await UploadAsync(admin, recipe);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal(1, await VersionsAsync("shown"));
    }

    [Theory]
    [InlineData("", "请选择配方文件")]
    [InlineData("{ \"steps\": [", "第 1 行")]
    [InlineData("[]", "不是配方")]
    [InlineData("""{ "steps": [ { "name": "feature" } ] }""", "没有 WorkflowType 步骤")]
    [InlineData("""{ "steps": [], "steps": [ { "name": "WorkflowType", "data": [] } ] }""", "第 1 行")]
    [InlineData("""{ "steps": [ { "name": "\ud800" }, { "name": "WorkflowType", "data": [] } ] }""", "无法识别的字符")]
    [InlineData("""{ "steps": [ { "name": "WorkflowType", "data": [ { "WorkflowTypeId": "bad", "Name": "\udc00" } ] } ] }""", "无法识别的字符")]
    [InlineData("""{ "steps": [ { "name": "WorkflowType", "data": [ { "WorkflowTypeId": "bad", "Name": "a\u0000" } ] } ] }""", "无法识别的字符")]
    [InlineData("""{ "steps": [ { "name": "WorkflowType", "data": [ { "WorkflowTypeId": "bad", "Name": "甲", "Activities": [ { "ActivityId": "a", "Name": "EmailTask", "IsStart": true } ], "Transitions": [] } ] } ] }""", "没有“EmailTask”这种步骤")]
    public async Task A_file_that_is_no_use_is_refused_with_what_is_wrong(string file, string expected)
    {
        using var admin = await Site.SignInAsync(DemoAccounts.Admin);

        using var refused = await UploadAsync(admin, Encoding.UTF8.GetBytes(file));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(expected, WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync(Stop)), StringComparison.Ordinal);
        Assert.Equal(0, await VersionsAsync("bad"));
    }

    private static async Task<HttpResponseMessage> UploadAsync(SiteClient client, byte[] file)
    {
        var token = await client.TokenAsync("/admin/workflows/import");
        using var form = new MultipartFormDataContent { { new StringContent(token.Value), "__RequestVerificationToken" }, { new ByteArrayContent(file), "File", "workflows.recipe.json" } };
        return await client.Http.PostAsync(new Uri("/admin/workflows/import", UriKind.Relative), form, Stop);
    }

    private Task<int> VersionsAsync(string id) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<WorkflowType>().CountAsync(row => row.WorkflowTypeId == id, Stop));

    public sealed class OnSqlite(SqliteSite site) : WorkflowTypesControllerTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : WorkflowTypesControllerTests(site);
}
