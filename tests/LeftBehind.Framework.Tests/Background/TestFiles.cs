using Microsoft.Data.Sqlite;

namespace LeftBehind.Framework.Tests.Background;

internal static class TestFiles
{
    /// <summary>What SQLite says about a file's soundness: ok.</summary>
    public static async Task<string?> CheckAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string?)await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }
}
