using System.Data.Common;
using System.IO.Compression;
using System.Xml;
using Microsoft.Data.Sqlite;

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
        await InsertAsync(connection, tables, cancellationToken);
    }

    /// <summary>The rows alone.</summary>
    public static async Task InsertAsync(DbConnection connection, IReadOnlyList<TableRows> tables, CancellationToken cancellationToken)
    {
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
            using var insert = new PreparedInsert(connection, table);
            insert.Run(transaction, 0, table.Rows.Count);
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
}
