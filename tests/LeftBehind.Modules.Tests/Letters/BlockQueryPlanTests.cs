using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Recipients;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Letters;

/// <summary>Whom a block reaches is found along indexes, whatever number of files the province has.</summary>
public class BlockQueryPlanTests(SqliteSite sqlite, PostgreSqlSite postgreSql) : IClassFixture<SqliteSite>, IClassFixture<PostgreSqlSite>
{
    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.PostgreSql)]
    public async Task Files_that_share_a_phone_or_the_home_and_blocks_near_a_saved_file_are_found_along_indexes(DatabaseKind kind)
    {
        var site = kind == DatabaseKind.Sqlite ? sqlite.Site : postgreSql.Site;
        var child = new ContentItem { ContentItemId = new('a', 32), ProvinceId = 1 };
        string[] tokens = ["Pone", "Ptwo", "Pthree"];
        var plans = await site.AsSystemAsync(async services =>
        {
            var files = services.GetRequiredService<NamingFiles>();
            return new[]
            {
                await QueryPlan.ReadAsync(services, kind, files.WithPhones(child, tokens)),
                await QueryPlan.ReadAsync(services, kind, files.AtHome(child, "hash")),
                await QueryPlan.ReadAsync(services, kind, files.BlocksNear(tokens)),
            };
        });
        Assert.Contains("IX_ChildToken_Token", plans[0], StringComparison.Ordinal);
        Assert.Contains("IX_PupilContacts_Home", plans[1], StringComparison.Ordinal);
        Assert.Contains("IX_ChildToken_Token", plans[2], StringComparison.Ordinal);
        Assert.All(plans, plan => Assert.DoesNotMatch("SCAN|Seq Scan", plan));
    }
}
