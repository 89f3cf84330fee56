using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Tables;

/// <summary>Takes the table out of a sheet.</summary>
internal static class TableReader
{
    private const int ValuesKept = 50;

    /// <summary>The table of a sheet; null where no headings are found. The user may name the row in which they begin.</summary>
    public static SourceTable? Read(SourceSheet sheet, HeaderMatcher matcher, int? headerRow = null)
    {
        var cells = new MergeMap(sheet);
        var header = headerRow is { } row ? HeaderFinder.At(cells, matcher, row) : HeaderFinder.Find(cells, matcher);
        if (header is null)
        {
            return null;
        }

        var lines = new TableLines(cells, header);
        foreach (var line in sheet.Rows.Where(line => line.Number > header.LastRow))
        {
            lines.Take(line);
        }

        return new SourceTable(sheet, header)
        {
            Heading = HeadingLines.Read(sheet.Rows.TakeWhile(line => line.Number < header.FirstRow)),
            Columns = [.. header.Labels.OrderBy(pair => pair.Key).Select(pair => Column(sheet, pair.Key, pair.Value, lines.Rows))],
            Rows = lines.Rows,
            Skipped = lines.Skipped,
        };
    }

    private static TableColumn Column(SourceSheet sheet, int index, HeaderLabel label, IReadOnlyList<TableRow> rows) => new(index, label, sheet.HiddenColumns.Contains(index))
    {
        Values = [.. rows.Select(row => row.Cells.GetValueOrDefault(index).Cell.Text?.Trim() ?? "").Where(text => text.Length > 0).Take(ValuesKept)],
    };
}
