using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Notifications.Entities;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows.Recipes;

public abstract class WorkflowTypeStepTests(SiteFixture fixture)
{
    // As Orchard Core exports it, with what it keeps for itself.
    private const string FromOrchard = """
        { "name": "WorkflowType", "data": [ {
          "WorkflowTypeId": "4xq7wm1p2d3e4f5g6h7j8k9m0n", "Name": "Publish articles", "IsEnabled": false, "IsSingleton": false, "LockTimeout": 0, "LockExpiration": 0,
          "DeleteFinishedWorkflows": false, "Properties": {},
          "Activities": [
            { "ActivityId": "a1", "Name": "ContentCreatedEvent", "X": 10, "Y": 20, "IsStart": true, "Properties": { "ActivityMetadata": { "Title": "New article" }, "ContentTypeFilter": [ "Article" ] } },
            { "ActivityId": "a2", "Name": "SetPropertyTask", "X": 340, "Y": 20, "IsStart": false, "Properties": { "ActivityMetadata": { "Title": null }, "PropertyName": "Trigger", "Value": { "Expression": "\"created\"" } } },
            { "ActivityId": "a3", "Name": "IfElseTask", "X": 560, "Y": 20, "IsStart": false, "Properties": { "Condition": { "Expression": "true" } } },
            { "ActivityId": "a4", "Name": "PublishContentTask", "X": 800, "Y": 20, "IsStart": false, "Properties": { "Content": { "Expression": null } } } ],
          "Transitions": [
            { "Id": 0, "SourceActivityId": "a1", "SourceOutcomeName": "Done", "DestinationActivityId": "a2" },
            { "Id": 0, "SourceActivityId": "a2", "SourceOutcomeName": "Done", "DestinationActivityId": "a3" },
            { "Id": 0, "SourceActivityId": "a3", "SourceOutcomeName": "True", "DestinationActivityId": "a4" } ] } ] }
        """;

    private Site Site => fixture.Site;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_type_from_Orchard_Core_is_taken_in_and_exported_as_it_was()
    {
        await RunAsync(FromOrchard);
        var first = await VersionsAsync("4xq7wm1p2d3e4f5g6h7j8k9m0n");

        var recipe = JsonNode.Parse(WorkflowTypeJson.Recipe(WorkflowTypeStore.DocumentOf(Assert.Single(first))))!;
        var step = recipe["steps"]![0]!.AsObject();
        await RunAsync(step.ToJsonString());

        Assert.Single(await VersionsAsync("4xq7wm1p2d3e4f5g6h7j8k9m0n"));
        var (was, now) = (JsonNode.Parse(FromOrchard)!["data"]![0]!, step["data"]![0]!);
        Assert.True(JsonNode.DeepEquals(was["Activities"], now["Activities"]));
        Assert.Equal(was["Transitions"]!.AsArray().Select(way => (string)way!["DestinationActivityId"]!), now["Transitions"]!.AsArray().Select(way => (string)way!["DestinationActivityId"]!));
    }

    [Fact]
    public async Task What_is_changed_is_a_new_version_and_what_is_only_switched_is_not()
    {
        var type = Flow.OnSignal("v", "start.Done>a", Flow.Set("a", "A", "1"));
        await RunAsync(Step(type));
        type.IsEnabled = false;
        await RunAsync(Step(type));
        Assert.False(Assert.Single(await VersionsAsync("v")).IsEnabled);

        type.Name = "另一个名称";
        await RunAsync(Step(type));

        Assert.Equal([(1, false), (2, true)], (await VersionsAsync("v")).Select(row => (row.Version, row.Latest)));
    }

    [Fact]
    public async Task A_type_with_unknown_activities_is_refused_with_all_that_is_missing()
    {
        var type = Flow.OnSignal("missing", "start.Done>mail mail.Done>script", ("mail", "EmailTask", "{}"), ("script", "ScriptTask", "{}"));

        var refused = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(Step(type)));

        Assert.Contains("EmailTask", refused.Message, StringComparison.Ordinal);
        Assert.Contains("ScriptTask", refused.Message, StringComparison.Ordinal);
        Assert.Empty(await VersionsAsync("missing"));
    }

    [Fact]
    public async Task A_recipe_of_Orchard_Core_with_steps_that_are_here_runs_unchanged()
    {
        await RunAsync(OrchardRecipes.RunsHere);
        var (id, version) = ("4m2vq0x7s1e5t8c3n6h9k4r2wz", Assert.Single(await VersionsAsync("4m2vq0x7s1e5t8c3n6h9k4r2wz")));
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(OrchardRecipes.RunsHere)!["data"]![0]!["Activities"], JsonNode.Parse(WorkflowTypeJson.Recipe(WorkflowTypeStore.DocumentOf(version)))!["steps"]![0]!["data"]![0]!["Activities"]));

        var item = await Site.AddAsync(DemoAccounts.Clerk, "莫小溪");
        await Site.AsSystemAsync(services => services.GetRequiredService<WorkflowTypeStore>().SwitchAsync(id, enabled: false, Stop));
        var waiting = await Site.WorkflowAsync(id);
        Assert.Equal((WorkflowStatus.Waiting, "welcome", "Child"), (waiting.Status, waiting.CorrelationId, (string?)WorkflowSite.PropertiesOf(waiting)["Kind"]));
        var clerk = await Site.UserAsync(DemoAccounts.Clerk);
        var told = await Site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<Notification>().SingleAsync(row => row.Source == id, Stop));
        Assert.Equal((clerk.UserId, "Saved: 莫小溪"), (told.UserId, told.Subject));

        await Site.SignalAsync("Proceed", "welcome");
        Assert.Equal(WorkflowStatus.Finished, (await Site.WorkflowAsync(id)).Status);
        Assert.True((await Site.ItemAsync(item.ContentItemId)).Published);
    }

    [Fact]
    public async Task A_recipe_of_Orchard_Core_with_other_steps_is_refused_and_each_thing_that_is_missing_named()
    {
        var refused = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(OrchardRecipes.NeedsMore));

        Assert.All(["HttpRequestEvent", "UserTaskEvent", "ScriptTask", "LogTask", "EmailTask"], missing => Assert.Contains(missing, refused.Message, StringComparison.Ordinal));
        Assert.Contains(refused.Message.Split('\n'), line => line.Contains("Spam?", StringComparison.Ordinal) && line.Contains("Condition", StringComparison.Ordinal));
        Assert.Empty(await VersionsAsync("4k1w4r7t0y3u6i9o2p5a8s1dfj"));
    }

    [Theory]
    [InlineData("""{ "name": "WorkflowType" }""")]
    [InlineData("""{ "name": "WorkflowType", "data": {} }""")]
    [InlineData("""{ "name": "WorkflowType", "data": [ null ] }""")]
    [InlineData("""{ "name": "WorkflowType", "data": [ { "WorkflowTypeId": 3 } ] }""")]
    [InlineData("""{ "name": "WorkflowType", "data": [ { "WorkflowTypeId": "x", "Name": "x", "Activities": null, "Transitions": null } ] }""")]
    [InlineData("""{ "name": "WorkflowType", "data": [ { "WorkflowTypeId": "x", "Name": "x", "Activities": [ null ] } ] }""")]
    [InlineData("""{ "name": "WorkflowType", "data": [ { "WorkflowTypeId": "x", "Name": "x", "Activities": [ { "Name": null, "ActivityId": null, "Properties": null } ], "Transitions": [ null ] } ] }""")]
    public async Task Broken_types_are_refused(string step) => await Assert.ThrowsAsync<RecipeException>(() => RunAsync(step));

    private static string Step(WorkflowTypeDocument type) =>
        JsonNode.Parse(WorkflowTypeJson.Recipe(type))!["steps"]![0]!.ToJsonString();

    private Task<bool> RunAsync(string step) => Site.AsSystemAsync(async services =>
    {
        var data = (JsonObject)JsonNode.Parse(step)!;
        await services.GetServices<IRecipeStepHandler>().Single(handler => handler.StepName == "WorkflowType").ExecuteAsync(new("WorkflowType", data), Stop);
        return true;
    });

    private Task<List<WorkflowType>> VersionsAsync(string id) => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<WorkflowType>().AsNoTracking().Where(row => row.WorkflowTypeId == id).OrderBy(row => row.Version).ToListAsync(Stop));

    public sealed class OnSqlite(SqliteSite site) : WorkflowTypeStepTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : WorkflowTypeStepTests(site);
}
