using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using NpgsqlTypes;

namespace LeftBehind.Framework.Data;

/// <summary>
/// Inserts rows of one type without the change tracker, inside the open transaction: COPY on PostgreSQL, one prepared statement
/// on SQLite, where a statement costs no journey.
/// </summary>
internal sealed class RowInserter(CmsDbContext context)
{
    // Below that a COPY, which is two journeys, costs more than a statement for each row.
    private const int WorthCopying = 3;

    /// <summary>Inserts rows whose keys the database gives; they are not read back.</summary>
    public Task InsertAsync(Type type, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var table = TablePlan.Of(context.Model, type);
        return InsertAsync(table, [.. table.Columns.Where(column => !column.IsGenerated)], rows, cancellationToken);
    }

    /// <summary>Inserts rows that have their keys already.</summary>
    public Task InsertWithKeysAsync(Type type, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var table = TablePlan.Of(context.Model, type);
        return InsertAsync(table, table.Columns, rows, cancellationToken);
    }

    /// <summary>Sets keys aside for rows that are inserted next.</summary>
    public async Task<IReadOnlyList<long>> ReserveKeysAsync(Type type, int count, CancellationToken cancellationToken)
    {
        var table = TablePlan.Of(context.Model, type).Name;
        if (context.Database.IsNpgsql())
        {
            return await context.Database
                .SqlQuery<long>($"SELECT nextval(pg_get_serial_sequence({table}, 'Id')) AS \"Value\" FROM generate_series(1, {count})").ToListAsync(cancellationToken);
        }
        // Nobody else takes keys meanwhile: this transaction is SQLite's one writer.
        var name = table.Trim('"');
        var last = await context.Database.SqlQuery<long>($"SELECT seq AS \"Value\" FROM sqlite_sequence WHERE name = {name}").SingleOrDefaultAsync(cancellationToken);
        return [.. Enumerable.Range(1, count).Select(step => last + step)];
    }

    private async Task InsertAsync(TablePlan table, IReadOnlyList<ColumnPlan> columns, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }
        var names = string.Join(", ", columns.Select(column => column.Name));
        // Of keys that are given, PostgreSQL takes no other way.
        var mustCopy = rows.Count >= WorthCopying || columns.Any(column => column.IsGenerated);
        if (mustCopy && context.Database.GetDbConnection() is NpgsqlConnection connection)
        {
            await CopyAsync(connection, $"COPY {table.Name} ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, cancellationToken);
        }
        else
        {
            var places = string.Join(", ", columns.Select((_, index) => $"@p{index}"));
            await RunAsync($"INSERT INTO {table.Name} ({names}) VALUES ({places})", columns, rows, cancellationToken);
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string copy, IReadOnlyList<ColumnPlan> columns, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        NpgsqlDbType[] types = [.. columns.Select(column => ((NpgsqlParameter)column.Parameter(command, 0)).NpgsqlDbType)];
        await using var importer = await connection.BeginBinaryImportAsync(copy, cancellationToken);
        foreach (var row in rows)
        {
            await importer.StartRowAsync(cancellationToken);
            for (var index = 0; index < types.Length; index++)
            {
                await importer.WriteAsync(columns[index].Value(row), types[index], cancellationToken);
            }
        }
        await importer.CompleteAsync(cancellationToken);
    }

    private async Task RunAsync(string insert, IReadOnlyList<ColumnPlan> columns, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = insert;
        DbParameter[] parameters = [.. columns.Select((column, index) => column.Parameter(command, index))];
        command.Parameters.AddRange(parameters);
        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            for (var index = 0; index < parameters.Length; index++)
            {
                parameters[index].Value = columns[index].Value(row);
            }
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }
}
