namespace LeftBehind.Import.Workbooks;

/// <summary>A sheet without its blank rows, so that numbers may jump.</summary>
internal sealed record SourceSheet(int Index, string Name)
{
    public bool IsHidden { get; init; }

    public IReadOnlyList<SourceRow> Rows { get; init; } = [];

    public IReadOnlyList<SourceMerge> Merges { get; init; } = [];

    public IReadOnlySet<int> HiddenColumns { get; init; } = new HashSet<int>();

    /// <summary>In characters, as the spreadsheet counts them; null where it has the usual width.</summary>
    public IReadOnlyDictionary<int, double> ColumnWidths { get; init; } = new Dictionary<int, double>();

    /// <summary>As the first Excel for the Macintosh did: serial numbers that are no dates in the sheet are 1462 days lower.</summary>
    public bool DaysCountFrom1904 { get; init; }

    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Count);
}
