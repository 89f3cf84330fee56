using System.Data.Common;
using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeftBehind.Benchmarks;

/// <summary>
/// The least that an import could be: each cell of the sheet is read, and the same rows go into the same tables and indexes by one prepared
/// statement for each table, in one transaction. What it does not do: understand, check, match, map, encrypt, log.
/// </summary>
internal static class ImportFloor
{
    public static async Task RunAsync(DbConnection connection, byte[] workbook, IReadOnlyList<TableRows> tables, CancellationToken cancellationToken)
    {
        ReadCells(workbook);
        await connection.OpenAsync(cancellationToken);
        if (connection is SqliteConnection)
        {
            await using var pragmas = connection.CreateCommand();
            pragmas.CommandText = "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;";
            await pragmas.ExecuteNonQueryAsync(cancellationToken);
        }
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        foreach (var table in tables)
        {
            Insert(connection, transaction, table);
        }
        await transaction.CommitAsync(cancellationToken);
    }

    private static int ReadCells(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook));
        using var part = archive.GetEntry("xl/worksheets/sheet1.xml")!.Open();
        using var xml = XmlReader.Create(part);
        var characters = 0;
        while (xml.Read())
        {
            characters += xml.NodeType == XmlNodeType.Text ? xml.Value.Length : 0;
        }
        return characters;
    }

    private static void Insert(DbConnection connection, DbTransaction transaction, TableRows table)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var values = string.Join(", ", table.Columns.Select((_, index) => $"@p{index}"));
        var own = connection is NpgsqlConnection ? "OVERRIDING SYSTEM VALUE " : "";
        command.CommandText = $"INSERT INTO \"{table.Name}\" ({string.Join(", ", table.Columns.Select(column => $"\"{column}\""))}) {own}VALUES ({values})";
        foreach (var (index, type) in table.Types.Index())
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"p{index}");
            if (parameter is NpgsqlParameter postgreSql)
            {
                postgreSql.DataTypeName = type;
            }
            command.Parameters.Add(parameter);
        }
        command.Prepare();
        foreach (var row in table.Rows)
        {
            for (var index = 0; index < row.Length; index++)
            {
                command.Parameters[index].Value = row[index];
            }
            command.ExecuteNonQuery();
        }
    }
}
