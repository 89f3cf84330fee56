using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests;

/// <summary>How a database would answer a query.</summary>
internal static class QueryPlan
{
    /// <param name="services">Of the user who asks.</param>
    /// <param name="kind">Whose plan it is.</param>
    /// <param name="query">What is asked.</param>
    /// <param name="avoided">What PostgreSQL is to do without: a demo fits on a few pages of the disk, so that reading or sorting all of it would always be the cheapest.</param>
    public static async Task<string> ReadAsync<T>(IServiceProvider services, DatabaseKind kind, IQueryable<T> query, params string[] avoided)
    {
        var stop = TestContext.Current.CancellationToken;
        await services.GetRequiredService<IDocumentSession>().BeginAsync(stop);
        var isPostgreSql = kind == DatabaseKind.PostgreSql;
        if (isPostgreSql)
        {
            await services.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(string.Concat(avoided.Prepend("seqscan").Select(way => $"SET LOCAL enable_{way} = off; ")), stop);
        }
        await using var command = query.CreateDbCommand();
        command.CommandText = (isPostgreSql ? "EXPLAIN " : "EXPLAIN QUERY PLAN ") + command.CommandText;
        await using var reader = await command.ExecuteReaderAsync(stop);
        var lines = new List<string>();
        while (await reader.ReadAsync(stop))
        {
            lines.Add(reader.GetString(isPostgreSql ? 0 : 3));
        }
        return string.Join('\n', lines);
    }
}
