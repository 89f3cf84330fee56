using System.Globalization;
using ExcelDataReader;

namespace LeftBehind.Import.Workbooks;

/// <summary>Takes over the sheet at which the library's reader stands.</summary>
internal sealed class SheetReader(IExcelDataReader reader, WorkbookLimits limits, DateSystem dates)
{
    public SourceSheet Read(int index, int rowsLeft, CancellationToken cancellationToken)
    {
        var width = Math.Min(reader.FieldCount, limits.Columns);
        if ((long)reader.FieldCount * reader.RowCount > limits.VisitedCells)
        {
            throw new WorkbookException(WorkbookProblem.SheetTooWide, reader.Name);
        }

        // A later sheet of the same reader has widths and merges of its own: they are asked for before its rows are read.
        var merges = (reader.MergeCells ?? []).Select(range => new SourceMerge(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn)).ToList();
        var widths = Enumerable.Range(0, width).ToDictionary(column => column, reader.GetColumnWidth);
        var rows = new List<SourceRow>();
        for (var number = 1; reader.Read(); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Row(number, width) is not { IsBlank: false } row)
            {
                continue;
            }

            if (rows.Count == rowsLeft)
            {
                throw new WorkbookException(WorkbookProblem.TooManyRows, limits.Rows.ToString("N0", CultureInfo.InvariantCulture));
            }

            rows.Add(row);
        }

        return new SourceSheet(index, reader.Name)
        {
            IsHidden = !string.Equals(reader.VisibleState, "visible", StringComparison.OrdinalIgnoreCase),
            Rows = rows,
            DaysCountFrom1904 = dates.From1904,
            Merges = merges,
            HiddenColumns = widths.Where(pair => pair.Value <= 0).Select(pair => pair.Key).ToHashSet(),
            ColumnWidths = widths.Where(pair => pair.Value > 0).ToDictionary(),
        };
    }

    private SourceRow Row(int number, int width)
    {
        var cells = new List<SourceCell>(width);
        for (var column = 0; column < Math.Min(width, reader.FieldCount); column++)
        {
            if (reader.GetValue(column) is { } value)
            {
                cells.AddRange(Enumerable.Repeat(SourceCell.Empty, column - cells.Count));
                cells.Add(CellText.Of(value, reader.GetNumberFormatIndex(column), reader.GetNumberFormatString(column), limits.TextLength, dates));
            }
        }

        return new SourceRow(number, reader.RowHeight <= 0, cells);
    }
}
