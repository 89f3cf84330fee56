using System.Data.Common;
using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Data;

/// <summary>Puts a row into every table that has none, with texts and what else its columns must have, so that the next migration meets rows.</summary>
internal sealed class RowFiller(TestDatabase database)
{
    private readonly HashSet<string> _filled = [];

    public IReadOnlyCollection<string> Filled => _filled;

    public async Task FillAsync(CancellationToken cancellationToken)
    {
        await using var connection = await SchemaText.OpenAsync(database, cancellationToken);
        foreach (var table in await EmptyAsync(connection, cancellationToken))
        {
            var columns = (await SchemaText.ReadAsync(connection, ColumnsOf(table), cancellationToken)).Select(line => line.Split('\t')).ToList();
            var names = string.Join(", ", columns.Select(column => $"\"{column[0]}\""));
            var values = string.Join(", ", columns.Select(column => ValueOf(column[1].ToLowerInvariant())));
            await using var insert = connection.CreateCommand();
            insert.CommandText = columns.Count == 0 ? $"INSERT INTO \"{table}\" DEFAULT VALUES" : $"INSERT INTO \"{table}\" ({names}) VALUES ({values})";
            await insert.ExecuteNonQueryAsync(cancellationToken);
            _filled.Add(table);
        }
    }

    public async Task<IReadOnlyList<string>> EmptyAsync(CancellationToken cancellationToken)
    {
        await using var connection = await SchemaText.OpenAsync(database, cancellationToken);
        return await EmptyAsync(connection, cancellationToken);
    }

    private async Task<IReadOnlyList<string>> EmptyAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        var tables = await SchemaText.ReadAsync(
            connection,
            database.Kind == DatabaseKind.PostgreSql
                ? "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'VersionInfo' ORDER BY oid"
                : "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'VersionInfo' ORDER BY rowid",
            cancellationToken);
        var empty = new List<string>();
        foreach (var table in tables)
        {
            if ((await SchemaText.ReadAsync(connection, $"SELECT 1 FROM \"{table}\" LIMIT 1", cancellationToken)).Count == 0)
            {
                empty.Add(table);
            }
        }
        return empty;
    }

    private string ColumnsOf(string table) => database.Kind == DatabaseKind.PostgreSql
        ? $"SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '{table}' AND (is_nullable = 'NO' OR data_type IN ('text', 'character varying')) AND is_identity = 'NO' AND column_default IS NULL ORDER BY ordinal_position"
        : $"SELECT name, type FROM pragma_table_info('{table}') WHERE (\"notnull\" = 1 OR type LIKE '%TEXT%') AND pk = 0 AND dflt_value IS NULL ORDER BY cid";

    private static string ValueOf(string type) =>
        type.StartsWith("bool", StringComparison.Ordinal) ? "true"
        : type.Contains("int", StringComparison.Ordinal) || type.StartsWith("numeric", StringComparison.Ordinal) ? "1"
        : type.StartsWith("timestamp", StringComparison.Ordinal) || type.StartsWith("date", StringComparison.Ordinal) ? "'2026-01-01'"
        : type is "bytea" or "blob" ? "''"
        : "'1'";
}
