using System.Data.Common;
using LeftBehind.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeftBehind.Framework.Tests.Data;

/// <summary>The schema as lines to compare: columns, indexes, constraints, triggers.</summary>
internal static class SchemaText
{
    private const string OfSqlite = """
        SELECT type || ' ' || name || ' on ' || tbl_name || ': ' || coalesce(sql, '') FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'
        UNION ALL SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || coalesce(c.dflt_value, '') || ' ' || c.pk
            FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'
        ORDER BY 1
        """;

    private const string OfPostgreSql = """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_nullable || ' '
            || coalesce(column_default, '') || ' ' || coalesce(collation_name, '') || ' ' || is_identity AS line FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        ORDER BY 1
        """;

    public static async Task<IReadOnlyList<string>> OfAsync(TestDatabase database, CancellationToken cancellationToken)
    {
        await using var connection = await OpenAsync(database, cancellationToken);
        return await ReadAsync(connection, database.Kind == DatabaseKind.PostgreSql ? OfPostgreSql : OfSqlite, cancellationToken);
    }

    public static async Task<DbConnection> OpenAsync(TestDatabase database, CancellationToken cancellationToken)
    {
        DbConnection connection = database.Kind == DatabaseKind.PostgreSql ? new NpgsqlConnection(database.ConnectionString) : new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    public static async Task<IReadOnlyList<string>> ReadAsync(DbConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var lines = new List<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            lines.Add(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)));
        }
        return lines;
    }
}
