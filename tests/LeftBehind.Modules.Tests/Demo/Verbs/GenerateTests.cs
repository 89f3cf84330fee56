using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Demo.Verbs;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Demo.Verbs;

public class GenerateTests
{
    private const int Children = 90;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_seed_gives_the_same_children_on_both_databases_and_the_second_time_nothing()
    {
        await using var sqlite = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);
        await using var postgreSql = await Site.StartAsync(DatabaseKind.PostgreSql, cancellationToken: Stop);

        Assert.Equal(0, await RunAsync(sqlite, 11));
        Assert.Equal(0, await RunAsync(postgreSql, 11));
        var first = await InventedAsync(sqlite);

        Assert.Equal(Children, first.Count);
        Assert.Equal(first, await InventedAsync(postgreSql));
        Assert.Equal(0, await RunAsync(sqlite, 11));
        Assert.Equal(first, await InventedAsync(sqlite));
    }

    [Fact]
    public async Task Invented_children_are_found_in_lists_and_bear_no_number_that_could_be_somebodys()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);
        await RunAsync(site, 12);

        var rows = (await site.RowsAsync()).Where(row => row.CountyId is not null).ToList();
        var tokens = await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<ChildToken>().AsNoTracking()
            .Where(token => token.ContentItemId.StartsWith("0000000c")).Select(token => token.ContentItemId).Distinct().CountAsync(Stop));

        Assert.Equal(Children, tokens);
        Assert.All(rows, row => Assert.Null(row.ResidentIdHash));
        Assert.Equal(3, rows.DistinctBy(row => row.CountyId).Count());
        Assert.Contains(rows, row => row.StudentRegistryHash is not null);
    }

    [Fact]
    public async Task A_database_with_real_files_is_left_alone()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, "zhejiang", Stop);
        await site.AsSystemAsync(services =>
        {
            services.GetRequiredService<IDocumentSession>().Set<ContentItem>().Add(new() { ContentItemId = Guid.CreateVersion7().ToString("N"), ContentType = "Child", Latest = true });
            return Task.FromResult(true);
        });

        var refused = await Assert.ThrowsAsync<VerbException>(() => RunAsync(site, 13));

        Assert.Contains("real files", refused.Message, StringComparison.Ordinal);
        Assert.Equal(1, await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Set<ContentItem>().CountAsync(Stop)));
    }

    [Theory, InlineData("0", "10"), InlineData("100", "10"), InlineData("1", "0"), InlineData("1", "many")]
    public void Numbers_that_make_no_sense_are_refused(string counties, string children) =>
        Assert.NotEmpty(new Generate().Command.Parse(["--counties", counties, "--children", children, "--seed", "1"]).Errors);

    private static Task<int> RunAsync(Site site, int seed)
    {
        var verb = new Generate();
        return verb.RunAsync(verb.Command.Parse(["--counties", "3", "--children", $"{Children}", "--seed", $"{seed}"]), site.Services, Stop);
    }

    private static async Task<List<(string, string, string?, DateOnly?)>> InventedAsync(Site site) =>
        [.. (await site.RowsAsync()).Select(row => (row.ContentItemId, row.Name, row.BirthDate, row.EligibleFrom))];
}
