using System.IO.Compression;
using System.Text;

namespace LeftBehind.Forms.Tables;

/// <summary>Writes a list of any length as .xlsx while it is being read: memory stays the same, nothing is written
/// synchronously (a response body refuses that), and a list longer than a sheet goes on on the next one.</summary>
public static class TableWorkbookWriter
{
    // Excel ends a sheet at 1,048,576 rows; a round number leaves room for the heading.
    internal const int RowsPerSheet = 1_000_000;

    public static Task WriteAsync(
        Stream output, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken = default) =>
        WriteAsync(output, layout, rows, RowsPerSheet, cancellationToken);

    internal static async Task WriteAsync(
        Stream output, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, int rowsPerSheet, CancellationToken cancellationToken)
    {
        var archive = await ZipArchive.CreateAsync(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8, cancellationToken).ConfigureAwait(false);
        await using (archive.ConfigureAwait(false))
        {
            var names = await WriteSheetsAsync(archive, layout, rows, rowsPerSheet, cancellationToken).ConfigureAwait(false);
            foreach (var (path, content) in TableWorkbookParts.All(names))
            {
                await AddAsync(archive, path, content, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task<List<string>> WriteSheetsAsync(
        ZipArchive archive, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, int rowsPerSheet, CancellationToken cancellationToken)
    {
        var names = new List<string>();
        var source = rows.GetAsyncEnumerator(cancellationToken);
        await using (source.ConfigureAwait(false))
        {
            bool more;
            do
            {
                names.Add(SheetNames.Unique(layout.SheetName, names));
                more = await WriteSheetAsync(archive, layout, names.Count, source, rowsPerSheet, cancellationToken).ConfigureAwait(false);
            }
            while (more);
        }
        return names;
    }

    private static async Task<bool> WriteSheetAsync(
        ZipArchive archive, TableLayout layout, int number, IAsyncEnumerator<IReadOnlyList<TableCell>> source, int rowsPerSheet, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(TableWorkbookParts.SheetPath(number), CompressionLevel.Fastest);
        var part = await entry.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (part.ConfigureAwait(false))
        {
            using var sheet = new TableSheetWriter(layout, selected: number == 1);
            // The first row of a further sheet was already fetched to see whether there is one.
            var more = number > 1 || await source.MoveNextAsync().ConfigureAwait(false);
            for (var written = 0; more && written < rowsPerSheet; written++)
            {
                sheet.Write(source.Current);
                if (sheet.IsDueForFlush)
                {
                    await sheet.FlushAsync(part, cancellationToken).ConfigureAwait(false);
                }
                more = await source.MoveNextAsync().ConfigureAwait(false);
            }
            sheet.End();
            await sheet.FlushAsync(part, cancellationToken).ConfigureAwait(false);
            return more;
        }
    }

    private static async Task AddAsync(ZipArchive archive, string path, string content, CancellationToken cancellationToken)
    {
        var part = await archive.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (part.ConfigureAwait(false))
        {
            await part.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken).ConfigureAwait(false);
        }
    }
}
