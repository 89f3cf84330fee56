using System.Globalization;

namespace LeftBehind.Import.Workbooks;

/// <summary>Lays the cells of a page's table out in rows and columns, around those that reach down from above.</summary>
internal sealed class HtmlGrid(WorkbookLimits limits)
{
    private const int LastRow = 1_048_576;

    private readonly List<SourceRow> _rows = [];
    private readonly List<SourceMerge> _merges = [];
    private readonly int[] _reachingDown = new int[limits.Columns];
    private readonly SourceCell[] _cells = new SourceCell[limits.Columns];
    private int _width;
    private int _row;
    private int _column;
    private int _across = 1;
    private bool _inCell;

    public IReadOnlyList<SourceMerge> Merges => _merges;

    public IReadOnlyList<SourceRow> Rows
    {
        get
        {
            EndRow();
            return _rows;
        }
    }

    public void BeginRow()
    {
        EndRow();
        for (var column = 0; column < _width; column++)
        {
            _reachingDown[column] = Math.Max(0, _reachingDown[column] - 1);
        }

        (_row, _column, _across) = (_row + 1, -1, 1);
        if (_row > LastRow)
        {
            throw new WorkbookException(WorkbookProblem.TooManyRows, limits.Rows.ToString("N0", CultureInfo.InvariantCulture));
        }
    }

    public void BeginCell(int down, int across)
    {
        _column += _across;
        while (_column < limits.Columns && _reachingDown[_column] > 0)
        {
            _column++;
        }

        (_across, _inCell) = (across, _row > 0 && _column < limits.Columns);
        if (!_inCell)
        {
            return;
        }

        var last = Math.Min(_column + across, limits.Columns) - 1;
        _width = Math.Max(_width, last + 1);
        if (down == 1 && across == 1)
        {
            return;
        }

        _merges.Add(new SourceMerge(_row, _column, _row + down - 1, last));
        Array.Fill(_reachingDown, down, _column, last - _column + 1);
    }

    /// <summary>The text of the cell that was begun; what stands outside of cells is none.</summary>
    public void Fill(string text)
    {
        if (_inCell)
        {
            var said = text.Trim();
            _cells[_column] = SourceCell.Of(said.Length > limits.TextLength ? said[..limits.TextLength] : said);
            _inCell = false;
        }
    }

    private void EndRow()
    {
        var last = Array.FindLastIndex(_cells, Math.Max(0, _width - 1), _width, cell => !cell.IsBlank);
        if (last >= 0 && _rows.Count == limits.Rows)
        {
            throw new WorkbookException(WorkbookProblem.TooManyRows, limits.Rows.ToString("N0", CultureInfo.InvariantCulture));
        }

        if (last >= 0)
        {
            _rows.Add(new SourceRow(_row, IsHidden: false, [.. _cells.Take(last + 1).Select(cell => cell.IsBlank ? SourceCell.Empty : cell)]));
        }

        Array.Clear(_cells, 0, _width);
    }
}
