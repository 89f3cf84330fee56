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

    /// <summary>Inserts rows whose keys the database gives; they are not read back. Rows of several types are inserted in the order in which each type comes first.</summary>
    public async Task InsertAsync(IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        var tables = rows.GroupBy(row => row.GetType()).Select(some => (Plan: TablePlan.Of(context.Model, some.Key), Rows: some.ToList())).ToList();
        if (context.Database.GetDbConnection().CanCreateBatch && tables.All(table => table.Rows.Count < WorthCopying))
        {
            await InsertTogetherAsync(tables.SelectMany(table => table.Rows.Select(row => (table.Plan, row))), cancellationToken);
            return;
        }
        foreach (var (plan, some) in tables)
        {
            await InsertAsync(plan, plan.Given, some, cancellationToken);
        }
    }

    /// <summary>Inserts a row in place of the one that has the same value in a unique column, which keeps its key.</summary>
    public Task ReplaceAsync(object row, string unique, CancellationToken cancellationToken)
    {
        var table = TablePlan.Of(context.Model, row.GetType());
        return RunAsync(table.ReplaceOf(unique), table.Given, [row], cancellationToken);
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
        if (context.Database.GetDbConnection() is NpgsqlConnection connection)
        {
            var names = string.Join(", ", columns.Select(column => column.Name));
            await CopyAsync(connection, $"COPY {table.Name} ({names}) FROM STDIN (FORMAT BINARY)", columns, rows, cancellationToken);
        }
        else
        {
            await RunAsync(table.InsertOf(columns), columns, rows, cancellationToken);
        }
    }

    /// <summary>A few rows of any tables in one journey.</summary>
    private async Task InsertTogetherAsync(IEnumerable<(TablePlan Table, object Row)> rows, CancellationToken cancellationToken)
    {
        var connection = context.Database.GetDbConnection();
        await using var batch = connection.CreateBatch();
        await using var parameters = connection.CreateCommand();
        batch.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        foreach (var (table, row) in rows)
        {
            var command = batch.CreateBatchCommand();
            command.CommandText = table.InsertOf(table.Given);
            foreach (var (index, column) in table.Given.Index())
            {
                var parameter = column.Parameter(parameters, index);
                parameter.Value = column.Value(row);
                command.Parameters.Add(parameter);
            }
            batch.BatchCommands.Add(command);
        }
        if (batch.BatchCommands.Count > 0)
        {
            await batch.PrepareAsync(cancellationToken);
            await batch.ExecuteNonQueryAsync(cancellationToken);
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
