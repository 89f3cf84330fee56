using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace LeftBehind.Benchmarks;

/// <summary>The least that handing files in could be: the same rows by prepared statements, one commit for each file. It reads, checks and decides nothing.</summary>
internal static class SubmitFloor
{
    public static async Task RunAsync(DbConnection connection, IReadOnlyList<TableRows> tables, int files, CancellationToken cancellationToken)
    {
        await connection.OpenAsync(cancellationToken);
        if (connection is SqliteConnection)
        {
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;";
            await pragmas.ExecuteNonQueryAsync(cancellationToken);
        }
        var inserts = tables.Select(table => new PreparedInsert(connection, table)).ToList();
        for (var file = 0; file < files; file++)
        {
            await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
            foreach (var insert in inserts)
            {
                insert.Run(transaction, insert.Table.Rows.Count * file / files, insert.Table.Rows.Count * (file + 1) / files);
            }
            await transaction.CommitAsync(cancellationToken);
        }
        inserts.ForEach(insert => insert.Dispose());
    }
}
