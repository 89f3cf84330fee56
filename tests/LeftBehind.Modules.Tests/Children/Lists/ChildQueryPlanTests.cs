using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Lists;

/// <summary>A page of the list is one walk along the index of the user's level, on both databases.</summary>
public class ChildQueryPlanTests(SqliteSite sqlite, PostgreSqlSite postgreSql) : IClassFixture<SqliteSite>, IClassFixture<PostgreSqlSite>
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
        var site = kind == DatabaseKind.Sqlite ? sqlite.Site : postgreSql.Site;
        var plan = await site.AsAsync(userName, async services =>
        {
            var hits = await services.GetRequiredService<ChildQuery>().OfAsync(new ChildFilter { Q = sought }, TestContext.Current.CancellationToken);
            return await QueryPlan.ReadAsync(services, kind, hits.OrderBy(hit => hit.SortKey).ThenBy(hit => hit.ContentItemId).Take(26));
        });
        AssertSought(index, plan);
        Assert.DoesNotMatch("SCAN [a-z0-9]+( |$)(?!USING)", plan);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.Clerk, "王小芳", "IX_ChildToken_School_Token")]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.County, "王小芳", "IX_ChildToken_County_Token")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.Clerk, "王小芳", "IX_ChildToken_School_Token")]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.County, "王小芳", "IX_ChildToken_County_Token")]
    public async Task Names_that_are_like_the_one_typed_are_sought_in_the_same_index(DatabaseKind kind, string userName, string sought, string index)
    {
        var site = kind == DatabaseKind.Sqlite ? sqlite.Site : postgreSql.Site;
        var plan = await site.AsAsync(userName, async services =>
        {
            var near = await services.GetRequiredService<NearNames>().QueryAsync(new() { Q = sought }, SoundAlikes.Of(sought), withOneWrong: true, TestContext.Current.CancellationToken);
            return await QueryPlan.ReadAsync(services, kind, near!);
        });
        // Each row is reached from a token: none of the indexes along which a list walks. PostgreSQL walks a table as small as the demo's.
        Assert.True(kind == DatabaseKind.PostgreSql || !plan.Contains("IX_ChildIndex_", StringComparison.Ordinal), plan);
        AssertSought(index, plan);
        var lines = plan.Split('\n');
        Assert.Empty(lines.Where(line => line.StartsWith("SCAN ", StringComparison.Ordinal)).Select(line => line["SCAN ".Length..])
            .Except(lines.Where(line => line.StartsWith("CO-ROUTINE ", StringComparison.Ordinal)).Select(line => line["CO-ROUTINE ".Length..])));
    }

    private static void AssertSought(string index, string plan)
    {
        Assert.Contains(index, plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on \"ChildIndex\"", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Seq Scan on \"ChildToken\"", plan, StringComparison.Ordinal);
    }
}
