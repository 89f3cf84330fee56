using System.IO.Compression;
using System.Text;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

/// <summary>Writes a list of any length as .xlsx while it is being read; a list longer than a sheet goes on on the next one.</summary>
internal static class TableWorkbookWriter
{
    // Excel ends a sheet at 1,048,576 rows; a round number leaves room for the heading.
    internal const int RowsPerSheet = 1_000_000;

    public static Task WriteAsync(
        Stream output, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken = default) =>
        WriteAsync(output, layout, rows, RowsPerSheet, cancellationToken);

    internal static async Task WriteAsync(
        Stream output, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, int rowsPerSheet, CancellationToken cancellationToken)
    {
        using var held = new HeldStream(output);
        using (var archive = new ZipArchive(held, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            var names = await WriteSheetsAsync(archive, held, layout, rows, rowsPerSheet, cancellationToken).ConfigureAwait(false);
            foreach (var (path, content) in TableWorkbookParts.All(names))
            {
                using var part = archive.CreateEntry(path, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        await held.HandOnAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<List<string>> WriteSheetsAsync(
        ZipArchive archive, HeldStream held, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, int rowsPerSheet, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        var source = rows.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            var more = await source.MoveNextAsync().ConfigureAwait(false);
            do
            {
                names.Add(SheetNames.Unique(layout.SheetName, names));
                using var part = archive.CreateEntry(TableWorkbookParts.SheetPath(names.Count), CompressionLevel.Fastest).Open();
                using var sheet = new TableSheetWriter(layout, part, selected: names.Count == 1);
                for (var written = 0; more && written < rowsPerSheet; written++)
                {
                    sheet.Write(source.Current);
                    if (sheet.HandsOn())
                    {
                        await held.HandOnAsync(cancellationToken).ConfigureAwait(false);
                    }
                    more = await source.MoveNextAsync().ConfigureAwait(false);
                }
                sheet.End();
            }
            while (more);
        }
        return names;
    }
}
