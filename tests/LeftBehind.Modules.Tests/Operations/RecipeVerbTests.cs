using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Operations;

public sealed class RecipeVerbTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_recipe_file_is_run_at_the_command_line()
    {
        var answer = await RunAsync(Organizations("白石镇", "339901181"));

        Assert.Equal((0, ""), (answer.Status, answer.Errors));
        Assert.True(await IsThereAsync("白石镇"));
    }

    [Theory]
    [InlineData("""{ "name": "no-such-step" }""", "no-such-step")]
    [InlineData("""{ "name": "organizations", "rows": [{ "code": "x", "name": "石门", "level": "Township", "parent": "none" }] }""", "none")]
    public async Task Of_a_recipe_with_a_step_that_fails_nothing_stays_and_the_fault_is_said(string step, string named)
    {
        var answer = await RunAsync($"{Organizations("黑石镇", "339901182")}, {step}");

        Assert.Equal(1, answer.Status);
        Assert.Contains(named, answer.Errors, StringComparison.Ordinal);
        Assert.False(await IsThereAsync("黑石镇"));
    }

    private async Task<VerbAnswer> RunAsync(string steps)
    {
        var file = Path.Combine(fixture.Site.DataPath, "own.recipe.json");
        await File.WriteAllTextAsync(file, $$"""{ "name": "own", "displayName": "own", "steps": [{{steps}}] }""", Stop);
        return await fixture.Site.RunVerbAsync(["recipes", "run", file], fixture.Site.DataPath, Stop);
    }

    private static string Organizations(string name, string code) =>
        $$"""{ "name": "organizations", "rows": [{ "code": "{{code}}", "name": "{{name}}", "level": "Township", "parent": "339901" }] }""";

    private Task<bool> IsThereAsync(string name) => fixture.Site.AsAsync(DemoAccounts.County, services =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().AnyAsync(row => row.Name == name, Stop));
}
