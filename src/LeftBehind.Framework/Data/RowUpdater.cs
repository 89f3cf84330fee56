using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LeftBehind.Framework.Data;

/// <summary>Updates whole rows of one type by their keys without the change tracker, with one prepared statement.</summary>
internal sealed class RowUpdater(CmsDbContext context)
{
    public async Task UpdateAsync(Type type, IReadOnlyList<object> rows, CancellationToken cancellationToken)
    {
        if (rows.Count == 0)
        {
            return;
        }
        var table = TablePlan.Of(context.Model, type);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"UPDATE {table.Name} SET {Assignments(table, isKey: false, ", ")} WHERE {Assignments(table, isKey: true, " AND ")}";
        DbParameter[] parameters = [.. table.Columns.Select((column, index) => column.Parameter(command, index))];
        command.Parameters.AddRange(parameters);
        await command.PrepareAsync(cancellationToken);
        foreach (var row in rows)
        {
            for (var index = 0; index < parameters.Length; index++)
            {
                parameters[index].Value = table.Columns[index].Value(row);
            }
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static string Assignments(TablePlan table, bool isKey, string separator) => string.Join(
        separator,
        table.Columns.Select((column, index) => (column, index)).Where(entry => entry.column.IsKey == isKey).Select(entry => $"{entry.column.Name} = @p{entry.index}"));
}
