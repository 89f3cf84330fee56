namespace LeftBehind.Import.Workbooks;

/// <summary>What the reader of values does not tell of a sheet.</summary>
/// <param name="HiddenRows">Also those that still have a height.</param>
/// <param name="Errors">What formulas without a result show, by row and column.</param>
internal sealed record SheetRemarks(IReadOnlySet<int> HiddenRows, IReadOnlyDictionary<int, List<(int Column, string Text)>> Errors)
{
    public SourceSheet AddTo(SourceSheet sheet) =>
        HiddenRows.Count == 0 && Errors.Count == 0 ? sheet : sheet with { Rows = [.. sheet.Rows.Select(AddTo)] };

    private SourceRow AddTo(SourceRow row)
    {
        var marked = HiddenRows.Contains(row.Number) ? row with { IsHidden = true } : row;
        if (!Errors.TryGetValue(row.Number, out var errors))
        {
            return marked;
        }

        var cells = row.Cells.ToList();
        foreach (var (column, text) in errors)
        {
            cells.AddRange(Enumerable.Repeat(SourceCell.Empty, Math.Max(0, column + 1 - cells.Count)));
            cells[column] = SourceCell.Of(text);
        }

        return marked with { Cells = cells };
    }
}
