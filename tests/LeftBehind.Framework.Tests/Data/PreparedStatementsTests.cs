using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public class PreparedStatementsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PostgreSql_keeps_what_nearly_every_request_asks_and_plans_everything_else_for_its_values()
    {
        await using var site = await Site.StartAsync(DatabaseKind.PostgreSql, cancellationToken: Stop);
        var kept = await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(null, KeptAsync, Stop);
        Assert.Contains(kept, statement => statement.Contains("FROM \"ContentItem\"", StringComparison.Ordinal));
        Assert.DoesNotContain(kept, statement => statement.Contains("ORDER BY", StringComparison.Ordinal));
    }

    private static async Task<List<string>> KeptAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<DbContext>().Database;
        await database.OpenConnectionAsync(Stop);
        await services.GetRequiredService<IContentManager>().GetAsync(new string('0', 32), ContentVersion.Latest, Stop);
        await services.GetRequiredService<IDocumentSession>().Query<ContentItem>().OrderBy(item => item.Id).Take(10).ToListAsync(Stop);
        return await database.SqlQuery<string>($"SELECT statement AS \"Value\" FROM pg_prepared_statements").ToListAsync(Stop);
    }
}
