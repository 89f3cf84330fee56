using System.Data.Common;
using LeftBehind.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeftBehind.Framework.Tests.Testing;

public class TestDatabaseTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_copy_has_the_content_and_a_life_of_its_own(DatabaseKind kind)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var original = await TestDatabase.CreateAsync(kind, stop);
        await ExecuteAsync(original, "CREATE TABLE names (name VARCHAR(20)); INSERT INTO names VALUES ('𠮷小兰')");

        await using var copy = await original.CopyAsync(stop);
        await ExecuteAsync(copy, "INSERT INTO names VALUES ('张三')");

        Assert.Equal("𠮷小兰", await ExecuteAsync(copy, "SELECT name FROM names WHERE name LIKE '%兰'"));
        Assert.Equal(2L, await ExecuteAsync(copy, "SELECT COUNT(*) FROM names"));
        Assert.Equal(1L, await ExecuteAsync(original, "SELECT COUNT(*) FROM names"));
    }

    [Fact]
    public async Task PostgreSql_sorts_by_bytes_and_its_role_is_no_superuser()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.PostgreSql, TestContext.Current.CancellationToken);

        Assert.Equal("C.UTF-8", await ExecuteAsync(database, "SELECT datcollate FROM pg_database WHERE datname = current_database()"));
        Assert.Equal("off", await ExecuteAsync(database, "SHOW is_superuser"));
    }

    private static async Task<object?> ExecuteAsync(TestDatabase database, string sql)
    {
        await using DbConnection connection = database.Kind == DatabaseKind.Sqlite
            ? new SqliteConnection(database.ConnectionString)
            : new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
