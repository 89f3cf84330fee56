using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Workflows.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>The first page of the inbox is one walk along what is open, whatever was done over the years.</summary>
public class InboxQueryPlanTests
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.Principal)]
    [InlineData(DatabaseKind.Sqlite, DemoAccounts.County)]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.Principal)]
    [InlineData(DatabaseKind.PostgreSql, DemoAccounts.County)]
    public async Task The_inbox_uses_the_index_of_what_is_open(DatabaseKind kind, string userName)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        var plan = await site.AsAsync(userName, services => PlanAsync(services, kind));
        Assert.Contains("IX_WorkflowTask_Inbox", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("TEMP B-TREE", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    private static async Task<string> PlanAsync(IServiceProvider services, DatabaseKind kind)
    {
        var query = services.GetRequiredService<TaskQuery>().Mine().OrderBy(task => task.DueOn).ThenBy(task => task.Id).Take(26);
        await services.GetRequiredService<IDocumentSession>().BeginAsync(TestContext.Current.CancellationToken);
        var context = services.GetRequiredService<DbContext>();
        if (kind == DatabaseKind.PostgreSql)
        {
            // A demo fits on a few pages of the disk: reading all of it, or sorting what was found, would always be the cheapest.
            await context.Database.ExecuteSqlRawAsync("SET LOCAL enable_seqscan = off; SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off", TestContext.Current.CancellationToken);
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
