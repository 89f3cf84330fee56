using LeftBehind.Framework.Data;
using Microsoft.Data.Sqlite;

namespace LeftBehind.Framework.Operations;

internal sealed class SqliteCopy(DatabaseConnection database, TimeProvider time) : IDatabaseCopy
{
    private const int Busy = 5;

    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(database.ConnectionString, cancellationToken);
        await RunAsync(connection, "VACUUM INTO $file", cancellationToken, new SqliteParameter("$file", file));
    }

    public async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        await using (var copy = await OpenAsync($"Data Source={file};Mode=ReadOnly", cancellationToken))
        {
            await CheckAsync(copy, cancellationToken);
        }
        SqliteConnection.ClearAllPools();
        var target = new SqliteConnectionStringBuilder(database.ConnectionString).DataSource;
        if (File.Exists(target))
        {
            await CloseAsync(cancellationToken);
            // What was there is kept: a restore by mistake must not be the end of it.
            File.Move(target, $"{target}.before-{time.GetUtcNow():yyyyMMddHHmmss}");
        }
        File.Copy(file, target);
    }

    /// <summary>Brings the write-ahead log in and makes sure that no other process has the database open.</summary>
    private async Task CloseAsync(CancellationToken cancellationToken)
    {
        var isAlone = false;
        try
        {
            await using var connection = await OpenAsync(database.ConnectionString, cancellationToken);
            await using var command = connection.CreateCommand();
            // Another process that has the database open keeps it in the mode that it is in.
            command.CommandText = "PRAGMA journal_mode=DELETE";
            isAlone = await command.ExecuteScalarAsync(cancellationToken) is "delete";
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Busy)
        {
            isAlone = false;
        }
        if (!isAlone)
        {
            throw new BackupException("The site is running on this database: stop it first.");
        }
    }

    private static async Task CheckAsync(SqliteConnection copy, CancellationToken cancellationToken)
    {
        try
        {
            await using var command = copy.CreateCommand();
            command.CommandText = "PRAGMA quick_check";
            if (await command.ExecuteScalarAsync(cancellationToken) is not "ok")
            {
                throw new BackupException("The database in the backup is damaged.");
            }
        }
        catch (SqliteException)
        {
            throw new BackupException("The database in the backup is damaged.");
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string connectionString, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false, DefaultTimeout = 2 }.ToString());
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task RunAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken, params SqliteParameter[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddRange(parameters);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
