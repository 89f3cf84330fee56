using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Lists;

/// <summary>A page of the list is one walk along the index of the user's level, on both databases.</summary>
public class ChildQueryPlanTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.Clerk, null, "IX_ChildIndex_School_Name")]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.County, null, "IX_ChildIndex_County_Name")]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.Clerk, "王芳", "IX_ChildToken_School_Token")]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.County, "王芳", "IX_ChildToken_County_Token")]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.Clerk, "wangf", "IX_ChildToken_School_Token")]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.County, "wangf", "IX_ChildToken_County_Token")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.Clerk, null, "IX_ChildIndex_School_Name")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.County, null, "IX_ChildIndex_County_Name")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.Clerk, "王芳", "IX_ChildToken_School_Token")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.County, "王芳", "IX_ChildToken_County_Token")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.Clerk, "wangf", "IX_ChildToken_School_Token")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.County, "wangf", "IX_ChildToken_County_Token")]
    public async Task The_list_and_the_search_use_the_index_of_the_level(DatabaseKind kind, string userName, string? sought, string index)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        var plan = await site.AsAsync(userName, services => PlanAsync(services, kind, new ChildFilter { Q = sought }));
        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on \"ChildIndex\"", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on \"ChildToken\"", plan, StringComparison.Ordinal);
        Assert.DoesNotMatch("SCAN [a-z0-9]+( |$)(?!USING)", plan);
    }

    private static async Task<string> PlanAsync(IServiceProvider services, DatabaseKind kind, ChildFilter filter)
    {
        var query = (await services.GetRequiredService<ChildQuery>().OfAsync(filter, TestContext.Current.CancellationToken)).OrderBy(hit => hit.SortKey).ThenBy(hit => hit.ContentItemId).Take(26);
        await services.GetRequiredService<IDocumentSession>().BeginAsync(TestContext.Current.CancellationToken);
        var context = services.GetRequiredService<DbContext>();
        if (kind == DatabaseKind.PostgreSql)
        {
            // A demo fits on a few pages of the disk: reading all of it would always be the cheapest.
            await context.Database.ExecuteSqlRawAsync("SET LOCAL enable_seqscan = off", TestContext.Current.CancellationToken);
        }
        await using var command = query.CreateDbCommand();
        command.CommandText = (kind == DatabaseKind.PostgreSql ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            lines.Add(reader.GetString(kind == DatabaseKind.PostgreSql ? 0 : 3));
        }
        return string.Join('\n', lines);
    }
}
