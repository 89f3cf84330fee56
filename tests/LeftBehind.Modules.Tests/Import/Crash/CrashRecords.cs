using System.Data.Common;
using System.Globalization;
using LeftBehind.Import.Entities;
using LeftBehind.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeftBehind.Modules.Tests.Import.Crash;

/// <summary>What is in the database, read past the program.</summary>
internal sealed class CrashRecords(TestDatabase database)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Documents, different children, index rows, audit rows, search tokens, committed batches: in one statement, so of one moment.</summary>
    public async Task<IReadOnlyList<int>> CountsAsync(CrashBook book)
    {
        const string Own = """(SELECT "ContentItemId" FROM "ContentItem" WHERE "ContentType" = 'Child' AND "DisplayText" LIKE @name)""";
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT (SELECT count(*) FROM "ContentItem" WHERE "ContentType" = 'Child' AND "DisplayText" LIKE @name),
                (SELECT count(DISTINCT "DisplayText") FROM "ContentItem" WHERE "ContentType" = 'Child' AND "DisplayText" LIKE @name),
                (SELECT count(*) FROM "ChildIndex" WHERE "Name" LIKE @name),
                (SELECT count(*) FROM "AuditLog" WHERE "SubjectId" IN {Own}),
                (SELECT count(*) FROM "ChildToken" WHERE "ContentItemId" IN {Own}),
                (SELECT count(*) FROM "ImportBatch" WHERE "FileName" = @file AND "State" = {(int)ImportState.Committed})
            """;
        Add(command, "@name", book.Surname + "%");
        Add(command, "@file", book.FileName);
        await using var reader = await command.ExecuteReaderAsync(Stop);
        await reader.ReadAsync(Stop);
        return [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetInt32)];
    }

    /// <summary>Where the workbook's last batch stands; null where none was kept.</summary>
    public async Task<(ImportState State, string Id)?> BatchAsync(CrashBook book)
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "State", "BatchId" FROM "ImportBatch" WHERE "FileName" = @file ORDER BY "Id" DESC LIMIT 1""";
        Add(command, "@file", book.FileName);
        await using var reader = await command.ExecuteReaderAsync(Stop);
        return await reader.ReadAsync(Stop) ? ((ImportState)reader.GetInt32(0), reader.GetString(1)) : null;
    }

    /// <summary>Jobs that run now.</summary>
    public async Task<int> RunningAsync()
    {
        await using var connection = await OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM "BackgroundJob" WHERE "State" = 1""";
        return Convert.ToInt32(await command.ExecuteScalarAsync(Stop), CultureInfo.InvariantCulture);
    }

    private async Task<DbConnection> OpenAsync()
    {
        DbConnection connection = database.Kind == DatabaseKind.PostgreSql ? new NpgsqlConnection(database.ConnectionString) : new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(Stop);
        return connection;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
