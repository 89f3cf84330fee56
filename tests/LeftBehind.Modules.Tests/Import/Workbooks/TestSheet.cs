using System.Globalization;
using System.Security;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Workbooks;

internal sealed class TestSheet(string name)
{
    // Indexes of the cell formats of TestPackage.
    public const int MonthFormat = 1;
    public const int DayFormat = 2;
    public const int ChineseMonthFormat = 3;
    public const int TwoDecimals = 4;
    public const int ChineseDayFormat = 5;

    private readonly SortedDictionary<int, SortedDictionary<int, string>> _rows = [];
    private readonly List<string> _merges = [];
    private readonly HashSet<int> _hiddenRows = [];
    private readonly HashSet<int> _hiddenColumns = [];

    public string Name => name;

    public bool IsHidden { get; private set; }

    /// <summary>Texts from column A; null leaves a cell out.</summary>
    public TestSheet Row(int row, params object?[] values)
    {
        for (var column = 0; column < values.Length; column++)
        {
            if (values[column] is { } value)
            {
                Cell(CellAddress.Of(row, column), value);
            }
        }

        return this;
    }

    public TestSheet Cell(string address, object value, int format = 0) => Xml(address, value switch
    {
        string text => $"""<c r="{address}" s="{format}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""",
        bool truth => $"""<c r="{address}" t="b"><v>{(truth ? 1 : 0)}</v></c>""",
        IFormattable number => $"""<c r="{address}" s="{format}"><v>{number.ToString(null, CultureInfo.InvariantCulture)}</v></c>""",
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    });

    public TestSheet Xml(string address, string cell)
    {
        var (row, column) = CellAddress.Parse(address)!.Value;
        if (!_rows.TryGetValue(row, out var cells))
        {
            _rows[row] = cells = [];
        }

        cells[column] = cell;
        return this;
    }

    public TestSheet Merge(string range)
    {
        _merges.Add(range);
        return this;
    }

    public TestSheet HideRow(int row)
    {
        _hiddenRows.Add(row);
        return this;
    }

    public TestSheet HideColumn(int column)
    {
        _hiddenColumns.Add(column);
        return this;
    }

    public TestSheet Hide()
    {
        IsHidden = true;
        return this;
    }

    public string Xml() =>
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{Columns()}<sheetData>{string.Concat(_rows.Select(row => $"""<row r="{row.Key}"{(_hiddenRows.Contains(row.Key) ? " hidden=\"1\"" : "")}>{string.Concat(row.Value.Values)}</row>"""))}</sheetData>{Merges()}</worksheet>""";

    private string Columns() => _hiddenColumns.Count == 0 ? ""
        : $"<cols>{string.Concat(_hiddenColumns.Order().Select(column => $"""<col min="{column + 1}" max="{column + 1}" width="9" hidden="1" customWidth="1"/>"""))}</cols>";

    private string Merges() => _merges.Count == 0 ? ""
        : $"""<mergeCells count="{_merges.Count}">{string.Concat(_merges.Select(range => $"""<mergeCell ref="{range}"/>"""))}</mergeCells>""";
}
