using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Framework.Data;

namespace LeftBehind.Framework.Operations;

internal sealed class TableCheck(TablePlan plan)
{
    private readonly SortedSet<string> _wrong = new(StringComparer.Ordinal);

    public string Name => plan.Name.Trim('"');

    public int Rows { get; private set; }

    public IReadOnlyList<string> Wrong => [.. _wrong];

    public void Add(IEnumerable<string> contentItemIds) => _wrong.UnionWith(contentItemIds);

    public void Compare(IEnumerable<ContentIndex> expected, IEnumerable<ContentIndex> stored)
    {
        var open = new Dictionary<string, (string ContentItemId, int Count)>(StringComparer.Ordinal);
        foreach (var row in expected)
        {
            Rows++;
            Count(open, row, 1);
        }
        foreach (var row in stored)
        {
            Count(open, row, -1);
        }
        Add(open.Values.Where(entry => entry.Count != 0).Select(entry => entry.ContentItemId));
    }

    private void Count(Dictionary<string, (string ContentItemId, int Count)> open, ContentIndex row, int step)
    {
        var key = string.Join('\u001f', plan.Columns.Where(column => !column.IsKey).Select(column => Text(column.Value(row))));
        open[key] = (row.ContentItemId, open.GetValueOrDefault(key).Count + step);
    }

    // PostgreSQL keeps microseconds.
    private static string Text(object value) => value is DateTime instant
        ? instant.ToString("yyyy-MM-ddTHH:mm:ss.ffffff", CultureInfo.InvariantCulture)
        : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
