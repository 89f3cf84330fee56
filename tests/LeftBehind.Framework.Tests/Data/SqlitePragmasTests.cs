using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public class SqlitePragmasTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_connection_that_the_pool_hands_out_again_still_waits_for_others_and_still_refuses_broken_references()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);
        var work = site.Services.GetRequiredService<IUnitOfWork>();
        for (var round = 0; round < 3; round++)
        {
            var told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => work.RunAsync(null, ToldAsync, Stop)));
            Assert.All(told, pragmas => Assert.Equal("wal 1 15000 1", pragmas));
        }
    }

    private static async Task<string> ToldAsync(IServiceProvider services)
    {
        var database = services.GetRequiredService<DbContext>().Database;
        string[] pragmas = ["journal_mode", "synchronous", "busy_timeout", "foreign_keys"];
        await database.OpenConnectionAsync(Stop);
        var told = new List<string>();
        foreach (var pragma in pragmas)
        {
            await using var command = database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {pragma}";
            told.Add($"{await command.ExecuteScalarAsync(Stop)}");
        }
        return string.Join(' ', told);
    }
}
