using System.Globalization;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;

namespace LeftBehind.Import.Workbooks;

/// <summary>C7: what people find in the margins of their spreadsheet.</summary>
internal static class CellAddress
{
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>Where a field of a record stands. An empty cell has an address too, if the table has a column for it.</summary>
    public static string OfField(ImportRow row, string field, ImportSettings settings)
    {
        if (row.Cells.TryGetValue(field, out var cell))
        {
            return cell.Address;
        }

        var column = settings.Of(row.Sheet)?.Columns.Where(pair => pair.Value == field).Select(pair => (int?)pair.Key).FirstOrDefault();
        return column is { } known ? Of(row.Number, known) : "";
    }

    public static string Column(int column)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
        {
            name = (char)('A' + (rest % 26)) + name;
        }

        return name;
    }

    /// <summary>Column (from 0) and row of an address without sheet and $ signs; null for anything else.</summary>
    public static (int Row, int Column)? Parse(string? address)
    {
        var (column, index) = (0, 0);
        var text = address ?? "";
        while (index < text.Length && index < 3 && text[index] is >= 'A' and <= 'Z')
        {
            column = (column * 26) + (text[index++] - 'A' + 1);
        }

        return column > 0 && int.TryParse(text.AsSpan(index), NumberStyles.None, CultureInfo.InvariantCulture, out var row) && row > 0
            ? (row, column - 1)
            : null;
    }
}
