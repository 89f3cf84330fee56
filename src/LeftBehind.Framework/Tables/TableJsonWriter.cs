using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

/// <summary>
/// Writes a list of any length as JSON for other programs: the mark, the title, the columns, and an object for each row under the
/// columns' headings. There are no formulas in JSON, so texts come out as they are.
/// </summary>
internal static class TableJsonWriter
{
    private const int Chunk = 32 * 1024;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static async Task WriteAsync(
        Stream output, TableLayout layout, IAsyncEnumerable<IReadOnlyList<TableCell>> rows, CancellationToken cancellationToken = default)
    {
        var names = Names(layout.Columns);
        var json = new Utf8JsonWriter(output, Options);
        await using (json.ConfigureAwait(false))
        {
            Begin(json, layout, names);
            await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                WriteRow(json, names, row);
                if (json.BytesPending >= Chunk)
                {
                    await json.FlushAsync(cancellationToken).ConfigureAwait(false);
                }
            }
            json.WriteEndArray();
            json.WriteEndObject();
            await json.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    // Two columns may bear one heading; a name stands once in an object.
    private static List<JsonEncodedText> Names(IReadOnlyList<TableColumn> columns)
    {
        var names = new List<string>();
        foreach (var column in columns)
        {
            var (name, number) = (column.Header, 1);
            while (names.Contains(name))
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{column.Header} ({++number})");
            }
            names.Add(name);
        }
        return names.ConvertAll(name => JsonEncodedText.Encode(name, Options.Encoder));
    }

    private static void Begin(Utf8JsonWriter json, TableLayout layout, List<JsonEncodedText> names)
    {
        json.WriteStartObject();
        json.WriteString("mark", TableLayout.InternalMark);
        json.WriteString("title", layout.Title);
        json.WriteStartArray("columns");
        names.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteStartArray("rows");
    }

    private static void WriteRow(Utf8JsonWriter json, List<JsonEncodedText> names, IReadOnlyList<TableCell> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < names.Count; i++)
        {
            json.WritePropertyName(names[i]);
            WriteValue(json, i < row.Count ? row[i] : TableCell.Empty);
        }
        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Empty:
                json.WriteNullValue();
                break;
            case TableCellKind.Number:
                json.WriteNumberValue(cell.Number);
                break;
            default:
                json.WriteStringValue(cell.ToText().Value);
                break;
        }
    }
}
