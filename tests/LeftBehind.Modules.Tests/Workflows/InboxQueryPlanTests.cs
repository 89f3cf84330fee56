using LeftBehind.Testing;
using LeftBehind.Workflows.Services;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>The first page of the inbox is one walk along what is open, whatever was done over the years.</summary>
public class InboxQueryPlanTests(SqliteSite sqlite, PostgreSqlSite postgreSql) : IClassFixture<SqliteSite>, IClassFixture<PostgreSqlSite>
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.Principal)]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.County)]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.Principal)]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.County)]
    public async Task The_inbox_uses_the_index_of_what_is_open(DatabaseKind kind, string userName)
    {
        var site = kind == DatabaseKind.Sqlite ? sqlite.Site : postgreSql.Site;
        var plan = await site.AsAsync(userName, services => QueryPlan.ReadAsync(
            services, kind, services.GetRequiredService<TaskQuery>().Mine().OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(26), "sort", "bitmapscan"));
        Assert.Contains("IX_WorkflowTask_Inbox", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }
}
