using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Recipes;

public class RecipeExecutorTests
{
    private const string NewCounty = """{"name":"organizations","rows":[{"code":"339977","name":"新溪县","level":"County","parent":"3399"}]}""";

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_unknown_step_stops_the_run_and_nothing_of_the_recipe_stays(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);

        var refusal = await Assert.ThrowsAsync<RecipeException>(() => RunAsync(site, NewCounty, """{"name":"make-coffee"}"""));

        Assert.Contains("Step 2", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("make-coffee", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(site));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_failing_step_stops_the_run_and_nothing_of_the_recipe_stays(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<RecipeException>(() => RunAsync(
            site, NewCounty, """{"name":"organizations","rows":[{"code":"1","name":"孤儿","level":"School","parent":"nowhere"}]}"""));

        Assert.Equal(0, await CountAsync(site));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_recipe_run_twice_changes_nothing_the_second_time(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);

        await RunAsync(site, NewCounty);
        await RunAsync(site, NewCounty);

        Assert.Equal(1, await CountAsync(site));
    }

    [Theory, InlineData("not json"), InlineData("{}"), InlineData("""{"steps":[{}]}""")]
    public async Task A_file_that_is_no_recipe_is_refused_by_its_name(string text)
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var path = Path.Combine(site.DataPath, "broken.recipe.json");
        await File.WriteAllTextAsync(path, text, Stop);

        var refusal = await Assert.ThrowsAsync<RecipeException>(() => site.Services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(path, Stop));

        Assert.StartsWith("broken.recipe.json is no recipe", refusal.Message, StringComparison.Ordinal);
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task RunAsync(Site site, params string[] steps)
    {
        var path = Path.Combine(site.DataPath, "test.recipe.json");
        await File.WriteAllTextAsync(path, $$"""{"name":"test","steps":[{{string.Join(',', steps)}}]}""", Stop);
        await site.Services.GetRequiredService<IRecipeExecutor>().ExecuteAsync(path, Stop);
    }

    private static Task<int> CountAsync(Site site) => site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
        null, services => services.GetRequiredService<IDocumentSession>().Set<Organization>().CountAsync(row => row.Code == "339977", Stop), Stop);
}
