using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Tables;

/// <summary>Finds the headings among the first twenty rows of a sheet.</summary>
internal static class HeaderFinder
{
    public const int RowsSearched = 20;
    private const int TallestHeader = 3;
    private const double EnoughMatches = 1.9;

    public static TableHeader? Find(MergeMap cells, HeaderMatcher matcher) =>
        ByNames(cells, matcher) ?? ByLooks(cells, matcher);

    /// <summary>The header that begins in a row which the user has named.</summary>
    public static TableHeader? At(MergeMap cells, HeaderMatcher matcher, int firstRow) =>
        Candidates(cells, firstRow).MaxBy(header => (Score(header, matcher), -header.Height));

    private static TableHeader? ByNames(MergeMap cells, HeaderMatcher matcher)
    {
        var best = (Header: default(TableHeader), Score: 0.0);
        foreach (var row in cells.Sheet.Rows.TakeWhile(row => row.Number <= RowsSearched))
        {
            foreach (var header in Candidates(cells, row.Number))
            {
                var score = Score(header, matcher);
                // Of equal ones the lower header, then the earlier row: so they come.
                if (score > best.Score + 0.001 || (best.Header is not null && Math.Abs(score - best.Score) <= 0.001 && header.Height < best.Header.Height))
                {
                    best = (header, score);
                }
            }
        }

        return best.Score >= EnoughMatches ? best.Header : null;
    }

    // Headings that nobody knows, but for one at most: the first row of short texts over rows that hold phones, dates or numbers.
    private static TableHeader? ByLooks(MergeMap cells, HeaderMatcher matcher)
    {
        var rows = cells.Sheet.Rows;
        for (var index = 0; index < rows.Count - 1 && rows[index].Number <= RowsSearched; index++)
        {
            var texts = rows[index].Cells.Where(cell => !cell.IsBlank).ToList();
            var looksLikeHeadings = texts.Count >= 3 && texts.TrueForAll(cell => cell.Kind == SourceCellKind.Text && cell.Text.Length <= 20 && !cell.Text.Any(char.IsAsciiDigit))
                && texts.DistinctBy(cell => cell.Text).Count() == texts.Count;
            var oneIsKnown = looksLikeHeadings && texts.Exists(cell => matcher.Match(new HeaderLabel("", cell.Text)) is [{ Strength: >= HeaderMatcher.ExactButForBrackets }, ..]);
            if (oneIsKnown || looksLikeHeadings && rows.Skip(index + 1).Take(5).Any(row => row.Cells.Any(cell => cell.Text.Count(char.IsAsciiDigit) >= 6)))
            {
                return Header(cells, rows[index].Number, 1);
            }
        }

        return null;
    }

    private static IEnumerable<TableHeader> Candidates(MergeMap cells, int firstRow) =>
        Enumerable.Range(1, TallestHeader).Select(height => Header(cells, firstRow, height)).OfType<TableHeader>();

    private static double Score(TableHeader header, HeaderMatcher matcher)
    {
        var best = new Dictionary<string, double>();
        foreach (var match in header.Labels.Values.Select(label => matcher.Match(label)).Where(matches => matches.Count > 0).Select(matches => matches[0]))
        {
            best[match.Field.Key] = Math.Max(best.GetValueOrDefault(match.Field.Key), match.Strength);
        }

        return best.Count < 2 ? 0 : best.Values.Sum();
    }

    private static TableHeader? Header(MergeMap cells, int firstRow, int height)
    {
        var lastRow = firstRow + height - 1;
        if (height > 1 && cells.Row(lastRow) is null)
        {
            return null;
        }

        var labels = Enumerable.Range(0, cells.Sheet.Width)
            .Select(column => (column, Label(cells, firstRow, lastRow, column)))
            .Where(pair => !pair.Item2.IsBlank)
            .ToList();
        return labels.Count == 0 ? null : new TableHeader(firstRow, lastRow, HeadingOwners.Assign(labels));
    }

    private static HeaderLabel Label(MergeMap cells, int firstRow, int lastRow, int column)
    {
        var texts = new List<string>();
        for (var row = firstRow; row <= lastRow; row++)
        {
            // A cell merged downwards says its words once, in its first row; one from above the headings belongs to others.
            var isRepeated = cells.Of(row, column) is { } range && range.FirstRow < row;
            var text = isRepeated ? "" : cells.Cell(row, column).Text.Trim();
            texts.Add(text.Length == 0 && row < lastRow && !isRepeated ? FromTheLeft(cells, row, column) : text);
        }

        var said = texts.Where(text => text.Length > 0).ToList();
        return said.Count == 0 ? default : new HeaderLabel(string.Concat(said.SkipLast(1)), said[^1]);
    }

    // A group over several columns that was not merged: its words stand over the first of them only.
    private static string FromTheLeft(MergeMap cells, int row, int column)
    {
        for (var left = column; left >= 0 && cells.Cell(row + 1, left) is { IsBlank: false } && cells.Of(row + 1, left) is not { IsDown: true }; left--)
        {
            if (cells.Cell(row, left) is { IsBlank: false } group)
            {
                return left < column ? group.Text.Trim() : "";
            }
        }

        return "";
    }
}
