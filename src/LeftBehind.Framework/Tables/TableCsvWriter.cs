using System.Buffers;
using System.Text;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

/// <summary>Writes a list of any length as csv (RFC 4180, UTF-8 with a byte order mark, without which Excel takes it for GBK).</summary>
internal static class TableCsvWriter
{
    private const int Chunk = 32 * 1024;
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\r\n");

    public static async Task WriteAsync(
        Stream output, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken = default)
    {
        var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), Chunk, leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            var text = new StringBuilder(Chunk);
            AppendRow(text, layout.Columns.Select((_, index) => TableCell.Of(index == 0 ? layout.Heading : null)));
            AppendRow(text, layout.Columns.Select(column => TableCell.Of(column.Header)));
            await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                AppendRow(text, row);
                if (text.Length >= Chunk)
                {
                    await writer.WriteAsync(text, cancellationToken).ConfigureAwait(false);
                    text.Clear();
                }
            }
            await writer.WriteAsync(text, cancellationToken).ConfigureAwait(false);
            await writer.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static void AppendRow(StringBuilder text, IEnumerable<TableCell> row)
    {
        var first = true;
        foreach (var cell in row)
        {
            if (!first)
            {
                text.Append(',');
            }
            first = false;
            AppendField(text, cell.ToText().ForCsv);
        }
        text.Append("\r\n");
    }

    private static void AppendField(StringBuilder text, string field)
    {
        if (field.AsSpan().IndexOfAny(Special) < 0)
        {
            text.Append(field);
            return;
        }
        text.Append('"').Append(field.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
