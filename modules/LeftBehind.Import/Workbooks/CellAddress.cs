using System.Globalization;

namespace LeftBehind.Import.Workbooks;

/// <summary>C7: what people find in the margins of their spreadsheet.</summary>
internal static class CellAddress
{
    public static string Of(int row, int column) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

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
