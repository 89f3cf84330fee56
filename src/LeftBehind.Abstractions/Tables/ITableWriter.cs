namespace LeftBehind.Abstractions.Tables;

/// <summary>Writes lists of any length while they are read: memory stays the same, and nothing is written synchronously.</summary>
public interface ITableWriter
{
    /// <summary>
    /// Writes the rows under the layout's heading and column headers. Values that a spreadsheet program might take for a formula
    /// come out as text; other programs are given them as they are. The stream is left open; after an exception what was written is of no use.
    /// </summary>
    /// <param name="output">A response body or a file; need not be seekable.</param>
    /// <param name="format">Workbook, csv or JSON.</param>
    /// <param name="layout">Heading and columns.</param>
    /// <param name="rows">A cell for each column; missing ones stay empty.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task WriteAsync(
        Stream output, TableFormat format, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken);
}
