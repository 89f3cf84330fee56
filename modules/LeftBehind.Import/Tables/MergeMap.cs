using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Tables;

/// <summary>Which merged range a cell belongs to.</summary>
internal sealed class MergeMap
{
    // A workbook with more is no table that a person has made.
    private const int MostCells = 1_000_000;

    private readonly Dictionary<(int Row, int Column), SourceMerge> _ranges = [];
    private readonly SourceSheet _sheet;
    private readonly Dictionary<int, SourceRow> _rows;

    public MergeMap(SourceSheet sheet)
    {
        _sheet = sheet;
        _rows = sheet.Rows.ToDictionary(row => row.Number);
        var (lastRow, width) = (sheet.Rows.Count == 0 ? 0 : sheet.Rows[^1].Number, sheet.Width);
        foreach (var merge in sheet.Merges)
        {
            for (var row = merge.FirstRow; row <= Math.Min(merge.LastRow, lastRow) && _ranges.Count < MostCells; row++)
            {
                Cover(merge, row, width);
            }
        }
    }

    public SourceSheet Sheet => _sheet;

    public SourceMerge? Of(int row, int column) => _ranges.TryGetValue((row, column), out var range) ? range : null;

    public SourceRow? Row(int number) => _rows.GetValueOrDefault(number);

    /// <summary>What stands in the cell, or in the first cell of its merged range.</summary>
    public SourceCell Cell(int row, int column)
    {
        var own = Row(row)?[column] ?? SourceCell.Empty;
        return own.IsBlank && Of(row, column) is { } range ? Row(range.FirstRow)?[range.FirstColumn] ?? SourceCell.Empty : own;
    }

    private void Cover(SourceMerge merge, int row, int width)
    {
        for (var column = merge.FirstColumn; column <= Math.Min(merge.LastColumn, width - 1); column++)
        {
            _ranges.TryAdd((row, column), merge);
        }
    }
}
