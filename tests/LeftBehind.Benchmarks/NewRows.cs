using System.Data.Common;
using System.Globalization;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LeftBehind.Benchmarks;

/// <summary>The rows that a piece of work has added to any table of the model, in an order in which they can be inserted elsewhere.</summary>
internal sealed class NewRows(TestDatabase database, IModel model)
{
    /// <summary>The largest key of each table. Tables whose keys are texts do not grow by an import.</summary>
    public async Task<IReadOnlyDictionary<string, long>> LastKeysAsync(CancellationToken cancellationToken)
    {
        await using var connection = Connections.To(database);
        await connection.OpenAsync(cancellationToken);
        var last = new Dictionary<string, long>();
        foreach (var (table, key) in Tables())
        {
            await using var command = Command(connection, $"SELECT COALESCE(MAX(\"{key}\"), 0) FROM \"{table}\"");
            last[table] = Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        return last;
    }

    public async Task<IReadOnlyList<TableRows>> SinceAsync(IReadOnlyDictionary<string, long> last, CancellationToken cancellationToken)
    {
        await using var connection = Connections.To(database);
        await connection.OpenAsync(cancellationToken);
        var tables = new List<TableRows>();
        foreach (var (table, key) in Tables())
        {
            await using var command = Command(connection, string.Create(CultureInfo.InvariantCulture, $"SELECT * FROM \"{table}\" WHERE \"{key}\" > {last[table]} ORDER BY \"{key}\""));
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            int[] columns = [.. Enumerable.Range(0, reader.FieldCount)];
            var (names, types) = (columns.Select(reader.GetName).ToList(), columns.Select(reader.GetDataTypeName).ToList());
            var rows = new List<object[]>();
            while (await reader.ReadAsync(cancellationToken))
            {
                var row = new object[columns.Length];
                reader.GetValues(row);
                rows.Add(row);
            }
            if (rows.Count > 0)
            {
                tables.Add(new(table, names, types, rows));
            }
        }
        return tables;
    }

    private IEnumerable<(string Table, string Key)> Tables() =>
        from type in model.GetEntityTypes()
        let key = type.FindPrimaryKey()?.Properties[0]
        where key is not null && (key.ClrType == typeof(int) || key.ClrType == typeof(long))
        orderby Depth(type)
        select (type.GetTableName()!, key.GetColumnName());

    // What is pointed at comes before what points at it.
    private static int Depth(IEntityType type) =>
        type.GetForeignKeys().Where(key => key.PrincipalEntityType != type).Select(key => 1 + Depth(key.PrincipalEntityType)).DefaultIfEmpty().Max();

    private static DbCommand Command(DbConnection connection, string text)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        return command;
    }
}
