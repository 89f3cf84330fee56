using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

internal sealed class TableWriter : ITableWriter
{
    public Task WriteAsync(
        Stream output, TableFormat format, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken) =>
        format == TableFormat.Csv
            ? TableCsvWriter.WriteAsync(output, layout, rows, cancellationToken)
            : TableWorkbookWriter.WriteAsync(output, layout, rows, cancellationToken);
}
