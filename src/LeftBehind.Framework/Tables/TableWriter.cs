using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

internal sealed class TableWriter : ITableWriter
{
    public Task WriteAsync(
        Stream output, TableFormat format, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken) => format switch
        {
            TableFormat.Csv => TableCsvWriter.WriteAsync(output, layout, rows, cancellationToken),
            TableFormat.Json => TableJsonWriter.WriteAsync(output, layout, rows, cancellationToken),
            _ => TableWorkbookWriter.WriteAsync(output, layout, rows, cancellationToken),
        };
}
